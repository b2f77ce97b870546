"""Two exports together: who's new, who's gone, and who changed company or position."""

import pytest

from checkers.network.audit import audit
from tests.support.exports import CONNECTIONS, TODAY, connection, files, message, names, to_csv, zipped

ADA, BELA, CATO, DORA = "Ada Ashbank", "Bela Birchton", "Cato Cedarby", "Dora Dalby"
BEFORE = [
    connection(ADA, 900, "Umber Paints", "Nurse"),
    connection(BELA, 800, "Fathom Ltd", "Baker"),
    connection(CATO, 700),
]
NOW = [
    connection(ADA, 900, "Umber Paints", "Head nurse"),
    connection(BELA, 800, "Fathom, Inc.", "Baker"),
    connection(DORA, 9),
]


def exports(*both):
    return [{"Connections.csv": to_csv(CONNECTIONS, *rows)} for rows in both]


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("shape", ["zips", "files"])
def test_the_three_lists_whichever_comes_first(order, shape):
    before, now = exports(BEFORE, NOW)
    given = (
        {"Basic_1.zip": zipped(before), "Basic_2.zip": zipped(now)}
        if shape == "zips"
        else {"Connections (1).csv": before["Connections.csv"], "Connections.csv": now["Connections.csv"]}
    )
    report = audit(dict(list(given.items())[::order]), TODAY)
    assert (names(report, "moved"), names(report, "added"), names(report, "gone")) == ([ADA], [DORA], [CATO])
    (item,) = report.list("moved").items
    assert (item.situation, item.reasons) == (
        "congratulate",
        ["Before: Nurse, Umber Paints. Now: Head nurse, Umber Paints."],
    )
    assert report.totals["connections"] == 3 and "and compare it with" in report.remarks[0]


def test_of_two_exports_with_the_same_latest_connection_the_one_given_last_is_the_later():
    given = dict(zip("ab", map(zipped, exports(BEFORE[:1], NOW[:1]))))
    (item,) = audit(given, TODAY).list("moved").items
    assert item.reasons == ["Before: Nurse, Umber Paints. Now: Head nurse, Umber Paints."]


def test_one_export_has_nothing_to_compare():
    report = audit(files(NOW, [message(ADA, True, 2)]), TODAY)
    assert all("This compares two exports" in report.list(name).missing for name in ("moved", "added", "gone"))


def test_an_address_that_changed_is_the_same_person():
    renamed = list(BEFORE[0])
    renamed[2] = "https://www.linkedin.com/in/ada-a-rn"
    report = audit(dict(zip("ab", map(zipped, exports(BEFORE, [renamed, *BEFORE[1:], connection(DORA, 1)])))), TODAY)
    assert (names(report, "added"), names(report, "gone")) == ([DORA], [])


def test_a_job_thats_hidden_now_isnt_a_change():
    hidden = connection(ADA, 900)
    report = audit(dict(zip("ab", map(zipped, exports(BEFORE, [hidden, *BEFORE[1:], connection(DORA, 1)])))), TODAY)
    assert names(report, "moved") == []


def test_people_in_rows_we_couldnt_read_are_neither_gone_nor_new():
    unread = (*connection(CATO, 700)[:-1], "soon")
    given = dict(zip("ab", map(zipped, exports(BEFORE, [*NOW, unread]))))
    assert names(audit(given, TODAY), "gone") == []
    broken = to_csv(CONNECTIONS, *NOW) + b"Cato,Cedarby\n"
    given = {"a": zipped(exports(BEFORE)[0]), "b": zipped({"Connections.csv": broken})}
    report = audit(given, TODAY)
    assert "we'd only be guessing" in report.list("gone").missing and names(report, "added") == [DORA]


def test_new_connections_are_listed_if_we_dont_know_who_wrote():
    alone = audit(exports(NOW)[0], TODAY)
    assert names(alone, "recent") == [DORA] and alone.list("welcome").missing and not alone.list("recent").covered
    assert {group.quiet for group in alone.groups} == {None}
    assert audit(files(NOW), TODAY).list("recent").covered
