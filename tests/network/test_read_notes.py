"""Notes.csv: only who a note is about."""

from checkers.network.readers import notes
from tests.support.exports import table, to_csv, url

HEAD = ("Connection First Name", "Connection Last Name", "Connection Profile URL", "Note", "Created On", "Edited On")


def test_the_text_of_a_note_is_not_kept_and_an_empty_one_does_not_count():
    made = table(
        to_csv(
            HEAD,
            ("Ada", "Ashbank", url("Ada Ashbank"), "Keeps bees", "", ""),
            ("Bela", "Birchton", url("Bela Birchton"), "  ", "", ""),
        ),
        notes.COLUMNS,
        "notes",
    )
    found = notes.read(made)
    assert found == [("in/ada-ashbank", "Ada Ashbank")]
    assert "bees" not in repr(found) and made.note.unknown_columns == []
