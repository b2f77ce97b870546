"""Groups by company, year and keyword, and the numbers for the charts."""

import pytest

from checkers.network.groups import company_key, keywords
from tests.support.exports import audited, connection, message


def groups(report, by):
    return {group.label: (len(group.people), group.quiet) for group in report.groups if group.by == by}


@pytest.mark.parametrize(
    "name",
    [
        "Fathom S.A. de C.V.",
        "FATHOM GmbH & Co. KG",
        "Fathom Pvt. Ltd.",
        "Fathom S.p.A.",
        "Fathom Sp. z o.o.",
        "Fathom B.V.",
        "Fathom AB",
        "Fathom Oy",
        "Fathom A/S",
        "Fathom (Pty) Ltd",
        "Fathom d.o.o.",
        "Fathom & Co.",
        "Fathom S. A. R. L.",
        "Fathom, L.L.C.",
        "Fathom S. de R.L. de C.V.",
    ],
)
def test_legal_forms_of_many_countries(name):
    assert company_key(name) == "fathom"


@pytest.mark.parametrize(
    "name", ["Bank of Umber", "Ltd", "Marks & Umber", "Plan B", "Trade Union of Bakers", "Agency X Y", "AG"]
)
def test_names_that_only_look_like_legal_forms_are_kept(name):
    assert company_key(name) == name.casefold()


def test_connections_are_grouped_by_company_year_and_keyword():
    report = audited(
        [
            connection("Ada Ashbank", 10, "Umber Paints", "Senior Data Engineer"),
            connection("Bela Birchton", 400, "UMBER PAINTS Ltd", "Engineer"),
            connection("Cato Cedarby", 401, "Solo", "Baker"),
        ],
        [message("Ada Ashbank", True, 5)],
    )
    assert groups(report, "company") == {"Umber Paints": (2, 1)}
    assert groups(report, "year") == {"2026": (1, 0), "2025": (2, 2)}
    assert groups(report, "keyword") == {"engineer": (2, 1)}


def test_company_names_without_their_legal_form():
    assert company_key("Fathom Robotics GmbH") == company_key("fathom robotics") == company_key("Fathom Robotics, Inc.")
    assert company_key("Inc.") == "inc"


def test_keywords_leave_out_common_words():
    assert keywords("Head of the Design Team (UX) für Büros") == {"head", "design", "büros"}


def test_charts_add_up_and_have_no_gaps():
    report = audited(
        [connection("Ada Ashbank", 10), connection("Bela Birchton", 100), connection("Cato Cedarby", 101)],
        [message("Ada Ashbank", True, 5), message("Bela Birchton", False, 95)],
    )
    over_time, last = report.charts
    assert [row[0] for row in over_time.rows] == ["2026-08", "2026-09", "2026-10", "2026-11"]
    assert over_time.rows[-1][2] == 3 == sum(row[1] for row in over_time.rows)
    assert dict(last.rows) == {
        "in the last 30 days": 1,
        "31 to 90 days ago": 0,
        "91 to 180 days ago": 1,
        "181 days to a year ago": 0,
        "1 to 2 years ago": 0,
        "more than 2 years ago": 0,
        "never": 1,
    }


def test_many_years_are_shown_by_year():
    report = audited([connection("Ada Ashbank", 10), connection("Bela Birchton", 4000)])
    assert [row[0] for row in report.charts[0].rows] == [str(year) for year in range(2015, 2027)]


def test_without_messages_there_is_no_chart_of_last_contact():
    from checkers.network.audit import audit
    from tests.support.exports import CONNECTIONS, TODAY, to_csv

    report = audit({"Connections.csv": to_csv(CONNECTIONS, connection("Ada Ashbank", 10))}, TODAY)
    assert [chart.name for chart in report.charts] == ["connections"]
