"""The crawler: Scrapy downloads; everything that must outlive a crash is in the ledger and the archive.

A request's way, and where each step is:

    frontier    hands out the next page whose host may be asked now (`dispatch`, `hosts`), and leases it
    guard       keeps to public addresses and to the caps (`addresses`, `download`, `compression`); `robots` asks
                robots.txt and the reservations of the host first
    capture     takes the exchange as it came over the wire
    news        the spider: `discovery` reads kind and links out of the response, `politeness` says how long a host that
                is busy is left alone, `outcomes` what follows: state, next visit (`revisit`), new addresses
    keeper      writes the exchange into the open WARC segment (`archive`), flushes it, and acknowledges in one
                transaction of the ledger (`book`, `ledger`): what a crash leaves is put right by `session`, what a disk loses
                by `recovery`, what a clock or a changed sites file brings about by `upkeep`
    operation   gives sealed segments to `cleaning`, a process of its own that takes the path of `clean-corpus run`,
                and sums the run up (`summary`, `drift`)

`crawl` is the body of the command, `addon` the same archive and cleaning for other Scrapy projects, `fetch` one page.
"""
