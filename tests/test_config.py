"""Settings survive whatever a person or a power cut does to their file."""

from __future__ import annotations

import random
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.config import FILE_NAME, Adult, Config, Trial, data_dir, load, load_or_default, save
from kiosk.errors import ConfigError

slugs = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)
lines = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")) | st.just(" "), max_size=60)
days = st.none() | st.dates()
trials = st.builds(
    Trial,
    approval=lines,
    consent=lines,
    seed=st.none() | st.integers(0, 2**31 - 1),
    arms=st.sampled_from([("delayed", "feedback"), ("feedback",)]),
    start=days,
    end=days,
    notes=lines,
)
configs = st.builds(
    Config,
    kiosk=slugs,
    set_up=st.booleans(),
    event=lines,
    wave=st.sampled_from(["single", "before", "after", "booster"]),
    measure=st.booleans(),
    lesson=st.just("") | st.builds("{}/{}".format, slugs, slugs),
    ages=st.sampled_from([("11-13",), ("14-17", "18+"), ("11-13", "14-17", "18+")]),
    language_order=st.permutations(["mn", "en"]).map(tuple),
    sound=st.booleans(),
    volume=st.integers(0, 100),
    motion=st.booleans(),
    theme=st.sampled_from(["daylight", "night", "contrast"]),
    text_size=st.sampled_from(["small", "normal", "large"]),
    hidden_packs=st.lists(slugs, max_size=3, unique=True).map(tuple),
    confirmed_channels=st.lists(slugs, max_size=3, unique=True).map(tuple),
    adult=st.builds(Adult, role=lines, room=lines),
    trial=st.none() | trials,
    pin=lines,
    display=st.integers(0, 15),
    flip_mode=st.sampled_from(["accelerated", "plain", None]),
)


def write(data: Path, text: str) -> Path:
    path = data / FILE_NAME
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_gives_settings_safe_for_an_eleven_year_old(tmp_path: Path) -> None:
    config = load(tmp_path)
    assert config.ages == ("11-13",)
    assert config.language_order[0] == "mn"
    assert not config.set_up
    assert config.confirmed_channels == ()


@settings(max_examples=60, deadline=None)
@given(first=configs, second=configs)
def test_what_is_saved_is_loaded_also_over_an_older_file(
    first: Config, second: Config, tmp_path_factory: pytest.TempPathFactory
) -> None:
    data = tmp_path_factory.mktemp("data")
    for config in (first, second):
        assert save(config, data) is None
        assert load(data) == config


def test_a_saved_file_names_every_setting_that_has_a_value(tmp_path: Path) -> None:
    save(Config(kiosk="abc"), tmp_path)
    written = tomllib.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    assert set(written) == set(Config.__dataclass_fields__) - {"flip_mode", "trial"}


def test_comments_and_order_of_a_person_stay(tmp_path: Path) -> None:
    write(tmp_path, '# ours\nvolume = 10  # the hall echoes\n\n[adult]\nrole = "багш"\n# second floor\nroom = "204"\n')
    save(replace(load(tmp_path), volume=30, flip_mode="plain", adult=Adult("багш", "205")), tmp_path)
    text = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert text.startswith("# ours\nvolume = 30  # the hall echoes\n")
    assert "# second floor" in text
    assert load(tmp_path).flip_mode == "plain"
    assert load(tmp_path).adult == Adult("багш", "205")


def test_a_file_from_a_windows_editor_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b'\xef\xbb\xbfevent = "Day"\r\nvolume = 5\r\n')
    assert load(tmp_path).event == "Day"
    save(replace(load(tmp_path), volume=6), tmp_path)
    assert load(tmp_path).volume == 6


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ('event = "a"\nvolume = 101\n', 2, "between 0 and 100"),
        ('volume = 10\n\nwave = "befor"\n', 3, "did you mean before?"),
        ("volum = 10\n", 1, "did you mean volume?"),
        ('ages = ["12"]\n', 1, "11-13"),
        ('event = "a"\n\n[adult]\nrole = "багш"\nroom = 2\n', 5, "in quotes"),
        ("sound = 1\n", 1, "true or false"),
        ('lesson = "game-friend"\n', 1, "a pack and one of its stories"),
        ("[trial]\nstart = 2026-10-01T09:00:00\n", 2, "a day like"),
        ('[trial]\narms = ["control"]\n', 2, "feedback"),
        ('language_order = ["mn"]\n', 1, '["mn", "en"]'),
        ('event = "one\\ntwo"\n', 1, "one line"),
        ('hidden_packs = ["../x"]\n', 1, "Latin letters"),
    ],
)
def test_a_value_that_cannot_be_used_is_told_with_its_line(tmp_path: Path, text: str, line: int, hint: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load(tmp_path)
    assert caught.value.where == f"{path}:{line}"
    assert hint in caught.value.fix


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b'event = "a"\nvolume = = 3\n', ":2:10"),
        (b"a = 1\na = 2\n", ":2:"),
        (b'event = "\xff"\n', ":1"),
        (b"a = " + b"[" * 50_000, ":1"),
    ],
)
def test_a_file_that_is_no_toml_is_told_with_its_line(tmp_path: Path, content: bytes, place: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        load(tmp_path)
    assert f"{FILE_NAME}{place}" in caught.value.where
    assert caught.value.fix


def test_one_bad_value_leaves_the_pin_and_the_rest_standing(tmp_path: Path) -> None:
    write(tmp_path, 'pin = "scrypt$x"\nset_up = true\nages = "all"\nvolume = 7\n')
    config, error = load_or_default(tmp_path)
    assert error is not None
    assert (config.pin, config.set_up, config.volume) == ("scrypt$x", True, 7)
    assert config.ages == ("11-13",)


def test_a_torn_file_does_not_put_the_first_start_page_before_a_visitor(tmp_path: Path) -> None:
    write(tmp_path, 'event = "a')
    config, error = load_or_default(tmp_path)
    assert error is not None
    assert config.set_up


@pytest.mark.parametrize("broken", ['event = "a', 'wave = "never"\n'])
def test_a_broken_file_is_set_aside_before_saving_and_never_overwritten(tmp_path: Path, broken: str) -> None:
    for turn in (1, 2):
        write(tmp_path, broken)
        aside = save(Config(volume=turn), tmp_path)
        assert aside is not None
        assert aside.read_text(encoding="utf-8") == broken
        assert load(tmp_path).volume == turn
    assert len(list(tmp_path.glob(f"{FILE_NAME}.broken-*"))) == 2


@settings(max_examples=150, deadline=None)
@given(content=st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace")))
def test_no_content_at_all_stops_the_kiosk(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    data = tmp_path_factory.mktemp("data")
    (data / FILE_NAME).write_bytes(content)
    config, _ = load_or_default(data)
    aside = save(replace(config, volume=1), data)
    assert load(data).volume == 1
    assert aside is None or aside.read_bytes() == content


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="cannot be saved"):
        save(Config(), tmp_path / "file" / "data")


def test_a_kiosk_gets_an_id_once() -> None:
    first = Config().with_kiosk_id(random.Random(1))
    assert len(first.kiosk) == 6
    assert first.with_kiosk_id(random.Random(2)) == first


def test_the_data_folder_is_the_option_then_the_variable_then_the_systems(tmp_path: Path) -> None:
    assert data_dir(tmp_path, {"ANZAAR_DATA": "elsewhere"}) == tmp_path
    assert data_dir(None, {"ANZAAR_DATA": "elsewhere"}) == Path("elsewhere")
    assert data_dir(None, {}).name == "anzaar"
