"""Who wrote it and when: author lines, dates, places of publication, read times."""

from __future__ import annotations

from pipeline.rules.byline import authors, dates, read_times, staff

RULES = (
    authors.BY_NAME,
    authors.GLUED_BY,
    staff.LABEL_AND_COMMA,
    staff.ROLE_AND_PLACE,
    authors.AUTHOR_LABEL,
    dates.DATE_LABEL,
    dates.DATE_LINE,
    dates.DATE_AFTER_NAME,
    read_times.READ_TIME,
    read_times.READ_TIME_TAIL,
    authors.NAME_LINE,
    staff.STAFF,
    staff.SIGNED_ABROAD,
    staff.REPORT_BY,
    authors.NAME_IN_BRACKETS,
    staff.END_MARK,
    authors.NAME_AND_TIME,
    dates.DATE_IN_CHARACTERS,
    staff.ROLE,
    authors.NAME_BESIDE_DATE,
    staff.CONDUCTED_BY,
    authors.NAME_AND_PLACE,
    dates.DATE_AND_CHANGE,
    authors.HANDLE,
    staff.EDITED_TOO,
    dates.DATE_ROW,
    dates.CLOCK_AND_ZONE,
    authors.INITIALS,
    dates.AMENDED,
    staff.CHECKED_BY,
    dates.DATE_ELSEWHERE,
    staff.DESK_BELOW,
    staff.HOUSE_AND_SOURCE,
    staff.AGENCY_AND_PLACE,
    authors.SIGNED_AND_DATED,
)
