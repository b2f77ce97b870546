"""Comments.csv: the one file that escapes quotation marks with a backslash."""

from checkers.network.audit import audit
from checkers.network.readers import comments
from tests.support.exports import TODAY, files, table

HEAD = b"Date,Link,Message\n"
LINK = b"https://www.linkedin.com/feed/update/x"


def _row(day: int, text: bytes) -> bytes:
    return b'2026-02-%02d 08:00:00,%s,"%s"\n' % (day, LINK, text)


def test_a_backslash_escapes_a_quotation_mark():
    made = table(
        HEAD + _row(1, rb"He said \"well, well\" to me") + _row(2, b"x"), comments.COLUMNS, "comments", escape="\\"
    )
    assert len(comments.read(made)) == 2 and made.note.skipped == 0


def test_the_older_column_name_is_known():
    made = table(b"Date,Link,Comment\n" + _row(1, b"x"), comments.COLUMNS, "comments")
    assert len(comments.read(made)) == 1 and made.note.unknown_columns == []


def test_rows_after_a_comment_that_ends_in_a_backslash_arent_lost():
    rows = HEAD + _row(1, b"the path is C:\\") + _row(2, b"two") + _row(3, b'thr""ee') + _row(4, b"four")
    report = audit(files(Comments_7789716=rows), TODAY)
    assert report.totals["comments"] == 4


def test_a_file_can_escape_in_both_ways():
    rows = HEAD + _row(1, rb"a \"b\" c") + _row(2, b'a ""b"" c')
    assert audit(files(Comments=rows), TODAY).totals["comments"] == 2
