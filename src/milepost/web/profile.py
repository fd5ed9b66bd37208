"""The profile of a road: hours of each section as height, drawn as an SVG that needs no style of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from milepost.web.road import Road

WIDTH, HEIGHT = 1040.0, 128.0
BASE, RISE = 124.0, 82.0


@dataclass(frozen=True, kw_only=True)
class Pin:
    """`x` and `y` in per cent of the drawing; the tip stands on the line. `lines` are a label of up to two lines."""

    x: float
    y: float
    kind: str
    lines: tuple[str, ...] = ()
    optional: bool = True

    @property
    def anchor(self) -> str:
        return "start" if self.x < 4 else "end" if self.x > 96 else "middle"

    @property
    def big(self) -> bool:
        return self.kind == "post-now"


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Paths in a box of 1040 by 128; `numbers` are (section number, x in per cent, to keep on a narrow page)."""

    hill: str
    hill_walked: str
    walked: str
    ahead: str
    pins: tuple[Pin, ...]
    numbers: tuple[tuple[int, float, bool], ...]


def profile_of(road: Road, *, today: str, end: str) -> Profile:
    """`today` and `end` are the labels at the learner's place and at the goal; empty for a road that is not theirs."""
    points = _points([stretch.minutes for stretch in road.stretches])
    place = road.done if today else 0
    here = points[: place + 2] if today else points[:1]
    return Profile(
        hill=_path(points) + f" L{WIDTH:g} {HEIGHT:g} L0 {HEIGHT:g}Z",
        hill_walked=_path(here) + f" L{here[-1][0]:g} {HEIGHT:g} L0 {HEIGHT:g}Z",
        walked=_path(here),
        ahead=_path(points[len(here) - 1 :]),
        pins=tuple(_pins(road, points, today, end)),
        numbers=tuple(_numbers(road, place)),
    )


def _points(minutes: Sequence[int]) -> list[tuple[float, float]]:
    """From the foot on the left through the middle of each section to the right edge."""
    if not minutes:
        return [(0.0, BASE), (WIDTH, BASE)]
    top = max(minutes) or 1
    width = WIDTH / len(minutes)
    tops = [(round((i + 0.5) * width, 1), round(BASE - RISE * own / top, 1)) for i, own in enumerate(minutes)]
    return [(0.0, BASE), *tops, (WIDTH, round((tops[-1][1] + BASE) / 2, 1))]


def _path(points: Sequence[tuple[float, float]]) -> str:
    """Level at each point, bent half-way between."""
    parts = [f"M{points[0][0]:g} {points[0][1]:g}"]
    for (x0, y0), (x1, y1) in pairwise(points):
        middle = round((x0 + x1) / 2, 1)
        parts.append(f"C{middle:g} {y0:g} {middle:g} {y1:g} {x1:g} {y1:g}")
    return " ".join(parts)


def _pins(road: Road, points: Sequence[tuple[float, float]], today: str, end: str) -> list[Pin]:
    own = points[1:-1]
    place = min(road.done, len(own) - 1)
    highest = max(range(len(own)), key=lambda i: -own[i][1], default=0)
    pins = [
        _pin(own[i], "post-done" if stretch.place == "done" else "post")
        for i, stretch in enumerate(road.stretches)
        if stretch.posts and len(road.way.posts) < len(road.stretches) and i != place
    ]
    if own and today:
        pins.append(_pin(own[place], "post-now", (today,), optional=False))
    if own and not (today and abs(highest - place) * 100 / len(own) < 12):
        pins = [pin for pin in pins if pin.x != _pin(own[highest], "").x]
        pins.append(_pin(own[highest], "post", _two_lines(road.stretches[highest].leg.title)))
    if own and end and highest < 0.85 * len(own):
        pins.append(_pin(own[-1], "post", (end,)))
    return pins


def _pin(point: tuple[float, float], kind: str, lines: tuple[str, ...] = (), *, optional: bool = True) -> Pin:
    x, y = point
    return Pin(x=round(100 * x / WIDTH, 2), y=round(100 * y / HEIGHT, 2), kind=kind, lines=lines, optional=optional)


def _two_lines(title: str) -> tuple[str, ...]:
    """Broken where the two lines come out most alike."""
    words = title.split()
    breaks = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    if len(title) < 16 or not breaks:
        return (title,)
    return min(breaks, key=lambda pair: abs(len(pair[0]) - len(pair[1])))


def _numbers(road: Road, place: int) -> list[tuple[int, float, bool]]:
    count = len(road.stretches)
    keep = {0, place, count - 1} | ({count // 2} if count > 8 else set(range(count)))
    return [(stretch.number, round(100 * (i + 0.5) / count, 2), i in keep) for i, stretch in enumerate(road.stretches)]
