"""Opening the files people choose: good and hostile zips, loose files, other kinds of files, the same file twice."""

import copy
import io
import struct
import zipfile

import pytest

from checkers.network import archive
from checkers.network.audit import ReadError, audit
from tests.fuzz.archives import packed
from tests.support.exports import CONNECTIONS, MESSAGES, PROFILE, TODAY, connection, files, message, to_csv, zipped

ONE = {"Connections.csv": to_csv(CONNECTIONS, connection("Ada Ashbank", 3))}


def read(given, **more):
    return audit(given, TODAY, **more)


@pytest.mark.parametrize("folder", ["", "Basic_LinkedInDataExport_11-20-2026/", "a/b/c/"])
def test_a_zip_with_its_files_at_any_depth(folder):
    report = read(zipped(files([connection("Ada Ashbank", 3)], [message("Ada Ashbank", True, 2)]), folder))
    assert report.totals["connections"] == 1 and report.totals["messages"] == 1


@pytest.mark.parametrize(
    "name",
    [
        "Connections.csv",
        "connections.CSV",
        "Connections_7789716.csv",
        "Connections (1).csv",
        "x/CONNECTIONS.csv",
        "Connections 2.csv",
        "Connections_copy.csv",
        "Connections\u00a0(1).csv",
    ],
)
def test_names_match_without_case_folder_or_numbering(name):
    assert read(zipped({name: ONE["Connections.csv"]})).totals["connections"] == 1


def test_errors_about_a_file_have_no_line_break_or_terminal_command():
    with pytest.raises(ReadError) as raised:
        read(zipped({"\x1b]0;x\x07/\r\nConnections.csv": b"\xff\xff\xff", "x\x1b[2J.csv": b"\xff"}))
    assert str(raised.value).isprintable() and "Connections.csv" in str(raised.value)
    with pytest.raises(ReadError) as raised:
        read({"x\x1b[2J\u202e.pdf": b"%PDF-1.7"})
    assert str(raised.value).startswith("x\ufffd[2J\ufffd.pdf is")


def test_paths_open_files_and_bytes_are_all_accepted(tmp_path):
    data = zipped(ONE)
    path = tmp_path / "export.zip"
    path.write_bytes(data)
    for given in (path, str(path), data, bytearray(data), io.BytesIO(data), {"export.zip": data}):
        assert read(given).totals["connections"] == 1
    loose = tmp_path / "Connections.csv"
    loose.write_bytes(ONE["Connections.csv"])
    assert read(loose).totals["connections"] == 1


def test_loose_files_a_zip_and_junk_together():
    report = read(
        {
            "export.zip": zipped(ONE),
            "messages.csv": to_csv(MESSAGES, message("Ada Ashbank", True, 2)),
            "Profile.csv": PROFILE,
            "photo.png": b"\x89PNG\r\n",
            "empty.csv": b"",
        }
    )
    assert report.list("welcome").missing == ""
    assert any("photo.png is a picture" in remark for remark in report.remarks)
    assert any("empty.csv is empty" in remark for remark in report.remarks)


def test_a_renamed_file_is_recognised_by_its_columns():
    assert read({"my network.csv": ONE["Connections.csv"]}).totals["connections"] == 1


@pytest.mark.parametrize(
    "name",
    ["guide_messages.csv", "coach_messages.csv", "learning_coach_messages.csv", "learning_role_play_messages.csv"],
)
def test_messages_with_linkedins_assistants_arent_read(name):
    talk = to_csv(MESSAGES, message("Ada Ashbank", True, 2))
    report = read(zipped(ONE | {name: talk}))
    assert report.totals["messages"] == 0 and "messages.csv" in report.list("welcome").missing
    with pytest.raises(ReadError, match="not your messages"):
        read({name: talk})


def test_address_books_are_not_read():
    with pytest.raises(ReadError, match="address book"):
        read({"Contacts.csv": b"Source,FirstName\nx,y\n"})


def test_the_larger_of_two_files_of_a_kind_is_read_and_the_report_says_so():
    new = zipped({"messages.csv": to_csv(MESSAGES, message("Ada Ashbank", True, 2))})
    report = audit({"new.zip": new, "old.zip": zipped({"messages.csv": to_csv(MESSAGES)})}, TODAY)
    assert report.totals["messages"] == 1
    assert "(messages.csv in new.zip), not messages.csv in old.zip" in report.remarks[0]


def test_thousands_of_files_of_a_kind_get_a_few_sentences():
    report = read(zipped({f"{number}/Profile.csv": PROFILE for number in range(2000)} | ONE))
    assert len(report.remarks) == archive.MAX_REMARKS + 1
    assert report.remarks[-1] == "We left out 1,979 more files for reasons like these."


def test_mac_resource_forks_are_ignored():
    report = read(zipped({"__MACOSX/._Connections.csv": b"\0\5\x16\7", "._Connections.csv": b"\0\5", **ONE}))
    assert report.remarks == []


@pytest.mark.parametrize(
    "name",
    [
        "../Connections.csv",
        "a/../../Connections.csv",
        "/etc/Connections.csv",
        "C:\\Connections.csv",
        "..\\Connections.csv",
        "\\\\host\\Connections.csv",
    ],
)
def test_unsafe_names_are_refused(name):
    with pytest.raises(ReadError, match="unsafe name"):
        read(zipped({name: ONE["Connections.csv"]}))
    report = read(zipped({name: ONE["Connections.csv"], "Profile.csv": PROFILE}))
    assert report.totals["connections"] == 0


def test_nothing_is_written_to_disk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    read(zipped(ONE | {"notes/../x.txt": b"x", "messages.csv": to_csv(MESSAGES)}))
    assert list(tmp_path.iterdir()) == []


def test_a_symbolic_link_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        entry = zipfile.ZipInfo("Connections.csv")
        entry.create_system, entry.external_attr = 3, 0o120777 << 16
        made.writestr(entry, "/etc/passwd")
    with pytest.raises(ReadError, match="a link to somewhere else"):
        read(out.getvalue())


def test_a_bomb_with_its_true_size_declared_is_refused_before_unpacking():
    bomb = zipped({"messages.csv": b"0" * (archive.RATIO_FREE_BYTES * 4)})
    assert len(bomb) < 100_000
    with pytest.raises(ReadError, match="100 times its size"):
        read(bomb)


def test_a_bomb_that_declares_a_wrong_size_is_stopped_while_unpacking():
    real = archive.RATIO_FREE_BYTES * 4
    data = bytearray(zipped({"messages.csv": to_csv(MESSAGES) + b"0" * real}))
    size = struct.pack("<I", real + len(to_csv(MESSAGES)))
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = struct.pack("<I", 5_000_000)
    with pytest.raises(ReadError):
        read(bytes(data))


def test_all_files_together_have_a_limit(monkeypatch):
    monkeypatch.setattr(archive, "MAX_BYTES", 10_000)
    rows = [connection(f"Ada Ash{number}", 3) for number in range(300)]
    with pytest.raises(ReadError, match="stopped reading"):
        read({"Connections.csv": to_csv(CONNECTIONS, *rows)})
    with pytest.raises(ReadError, match="0 MB unpacked"):
        read(zipped({"Connections.csv": to_csv(CONNECTIONS, *rows)}))


def test_an_archive_with_too_many_files_is_refused(monkeypatch):
    monkeypatch.setattr(archive, "MAX_MEMBERS", 3)
    with pytest.raises(ReadError, match="4 files in it"):
        read(zipped({f"{number}.txt": b"" for number in range(4)}))


def test_members_that_share_their_bytes_count_each_time(monkeypatch):
    monkeypatch.setattr(archive, "MAX_BYTES", 2_000_000)  # enough for one of them
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("messages.csv", to_csv(MESSAGES, message("Ada Ashbank", True, 2)) + b"0" * 1_000_000)
        (first,) = packed.filelist
        for number in range(2000):
            again = copy.copy(first)
            again.filename = f"{number}/messages.csv"
            packed.filelist.append(again)
    report = read(out.getvalue())
    assert [file.name for file in report.files] == ["messages.csv"]


@pytest.mark.parametrize("cut", [10, 30, 60, 200])
def test_a_truncated_zip_is_refused(cut):
    data = zipped(files([connection(f"Ada Ash{number}", 3) for number in range(50)]))
    with pytest.raises(ReadError, match="damaged|not a file"):
        read(data[:-cut])


def test_a_damaged_member_costs_only_its_lists():
    data = bytearray(zipped(ONE | {"messages.csv": to_csv(MESSAGES, *[message("Ada Ashbank", True, 2)] * 200)}))
    at = data.find(b"messages.csv") + 40
    data[at : at + 20] = bytes(20)
    report = read(bytes(data))
    assert report.totals["connections"] == 1
    assert "couldn't read" in report.list("welcome").missing
    assert any("damaged" in remark for note in report.files for remark in note.remarks)


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
@pytest.mark.parametrize("damage", [False, True])
def test_a_member_packed_in_another_way_is_left_out_damaged_or_not(method, damage):
    data = bytearray(packed([("Connections.csv", ONE["Connections.csv"])], method))
    if damage:
        data[50:80] = bytes(range(30))
    with pytest.raises(ReadError, match="Connections.csv is packed in a way that LinkedIn doesn't use"):
        read(bytes(data))
    report = read({"export.zip": bytes(data), "messages.csv": to_csv(MESSAGES, message("Ada Ashbank", True, 2))})
    assert report.totals["messages"] == 1


def test_a_zip_with_a_password_is_refused():
    data = bytearray(zipped(ONE))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + offset] |= 1
    with pytest.raises(ReadError, match="has a password"):
        read(bytes(data))


@pytest.mark.parametrize(
    "given, words",
    [
        (zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b""}), "spreadsheet"),
        (zipped({}), "no file from a LinkedIn export"),
        (zipped({"a.txt": b"x"}), "no file from a LinkedIn export"),
        (b"", "empty"),
        (b"hello", "isn't a file from a LinkedIn export"),
        (b"%PDF-1.4", "is a PDF"),
        (b"PK\x03\x04", "damaged zip"),
        (zipped({"inner.zip": zipped(ONE)}), "another zip in it. Unpack it first, then choose inner.zip"),
    ],
)
def test_anything_else_gets_a_plain_sentence(given, words):
    with pytest.raises(ReadError, match=words) as caught:
        read(given)
    assert str(caught.value).endswith(".") and "Error" not in str(caught.value)


def test_a_missing_path_gets_a_plain_sentence(tmp_path):
    with pytest.raises(ReadError, match="couldn't open"):
        read(tmp_path / "nowhere.zip")


def test_progress_goes_from_nothing_to_done():
    said = []
    read(
        zipped(files([connection("Ada Ashbank", 3)], [message("Ada Ashbank", True, 2)])),
        progress=lambda *a: said.append(a),
    )
    shares = [share for _, share in said]
    assert shares == sorted(shares) and shares[0] == 0 and said[-1] == ("Done", 1.0)
    assert any("messages.csv" in stage for stage, _ in said)


def test_a_renamed_file_is_recognised_whatever_a_spreadsheet_saved_it_as():
    rows = to_csv(CONNECTIONS, connection("Zoë Ashbank", 3), delimiter="\t").decode()
    for encoding in ("utf-8", "utf-16", "cp1252"):
        report = audit({"my contacts.csv": rows.encode(encoding)}, TODAY)
        assert [person.name for person in report.network.connections] == ["Zoë Ashbank"], encoding
