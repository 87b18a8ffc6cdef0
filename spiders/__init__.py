"""The crawler: Scrapy downloads, everything that must outlive a crash is in `frontier` and `archive`.

A request's way, and where each step is:

    frontier    hands out the next address whose host may be asked now (`hosts`), and leases it
    robots      RFC 9309, opt-outs of robots.txt; `guard` keeps to public addresses and to the caps
    news        the spider: takes the response, `politeness` says how long a host is left alone after 429 and 503,
                `discovery` reads kind and links out of it (`records.Fetched` -> `records.Found`)
    archive     request, response and metadata records into the open WARC segment, flushed to disk
    frontier    acknowledges: state, validators, new links and the segment's length, in one transaction
    cleaning    sealed segments through the same path as `clean-corpus run`, in processes of its own
"""
