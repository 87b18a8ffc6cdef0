"""Scrapy settings of the crawler. What a sites file decides (User-Agent, caps, pace) is set when it is read."""

from __future__ import annotations

from spiders import guard

BOT_NAME = "clean-corpus"
SPIDER_MODULES = ["spiders.news"]
USER_AGENT = "clean-corpus (no contact given)"

# The queue, its promises, and how many requests a crash may have to repeat.
SCHEDULER = "spiders.frontier.Frontier"
CONCURRENT_REQUESTS = 16
CRAWL_PATIENCE = 120.0
"""Seconds from the last answer of any host that a run waits for those on hold, before it leaves their pages to the next."""
CRAWL_MAX_TIME = 0.0
"""Seconds after which nothing more is asked for, and what is queued is left to the next run; 0: no limit."""
CRAWL_GRACE = 12.0
"""Seconds after SIGTERM in which requests on their way may end; then the crawl ends without them. With the time that
cleaning has to stop in, this stays well under the 30 s that a service manager waits."""
CRAWL_RUN_SHELF_LIFE = 3_600.0
"""A run that was cut off is taken up again if it began less than this many seconds ago, or than `revisit.shortest` of a site.
Later a new run goes on with what it left: front pages, feeds and sitemaps are asked for in each."""
CRAWL_SEGMENT_BYTES = 64 << 20
CRAWL_SEGMENT_SECONDS = 600.0

CRAWL_CLEAN = True
"""Sealed segments are cleaned while the crawl goes on."""
CRAWL_ENGINE = "auto"
CRAWL_ALL_PAGES = False
CRAWL_TELL = True
"""The summary's lines go to the log at the end."""
CRAWL_WORKERS = 0
"""Processes that clean; 0: one less than the cores."""
EXTENSIONS = {"spiders.news_operation.NewsOperation": 0}

# Scrapy starts so many tasks for each response, to work on what a callback yields; ours yield nothing.
CONCURRENT_ITEMS = 1

# The frontier paces hosts; Scrapy's own slots only count connections.
CONCURRENT_REQUESTS_PER_DOMAIN = 16
DOWNLOAD_DELAY = 0
DOWNLOAD_DELAY_JITTER = 0
AUTOTHROTTLE_ENABLED = False

# A redirect or a retry is a page of the frontier like any other, judged and remembered.
REDIRECT_ENABLED = False
METAREFRESH_ENABLED = False
RETRY_ENABLED = False
HTTPERROR_ALLOW_ALL = True
HTTPCACHE_ENABLED = False
REFERRER_POLICY = "no-referrer"
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json;q=0.8,*/*;q=0.1"
}
DOWNLOAD_FAIL_ON_DATALOSS = True
LOG_ENABLED = True
LOG_LEVEL = "INFO"

globals().update(guard.SETTINGS)
DOWNLOADER_MIDDLEWARES = {**guard.SETTINGS["DOWNLOADER_MIDDLEWARES"], "spiders.capture.WireCapture": 595}
