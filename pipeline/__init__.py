"""clean-corpus: raw pages in, clean and audited article records out."""

__version__ = "0.1.0"
