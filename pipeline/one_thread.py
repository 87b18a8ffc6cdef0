"""One thread a process for matrix products. Import it before numpy: libraries read these variables as they are loaded.

A page's matrices are small: threads that wait for each other would cost more than they save, and the other cores have pages
to clean. What comes out does not depend on it (`engines/classifier/net.py`).
"""

from __future__ import annotations

import os

VARIABLES = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}

os.environ.update({name: value for name, value in VARIABLES.items() if name not in os.environ})
