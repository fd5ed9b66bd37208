"""What this machine can do: each level, whether it held when it was tried, and for which profiles."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from milepost.sandbox.level import LEVELS, Level
from milepost.sandbox.plain import DESCRIPTION as PLAIN_TEXT
from milepost.sandbox.profiles import PROFILES, PURE, Profile, ProfileName


@dataclass(frozen=True, kw_only=True)
class Standing:
    """`openings` says what could get out, for each profile that the level claims; none: it held."""

    name: str
    description: str
    openings: Mapping[ProfileName, tuple[str, ...]]

    @property
    def works(self) -> bool:
        """Whether it can be used at all."""
        return not self.openings.get("pure", ("not tried",))

    @property
    def profiles(self) -> frozenset[ProfileName]:
        """Those that it enforces here."""
        return frozenset(name for name, found in self.openings.items() if not found)


def levels(*, cache: Path | None = None) -> tuple[Standing, ...]:
    """Every level, strongest first, tried out here and now or, with a `cache`, once for each start of the machine."""
    tried = [_standing(level, cache) for level in LEVELS]
    return (*tried, Standing(name="plain", description=PLAIN_TEXT, openings={"pure": (), "process": (), "loopback": ()}))


def strongest(profile: Profile = PURE, *, cache: Path | None = None) -> Level | None:
    """The strongest level that holds for this profile, plain aside. None: there is none, and nothing may say otherwise."""
    claiming = (level for level in LEVELS if profile.name in level.profiles)
    return next((level for level in claiming if not _openings(level, profile, cache)), None)


def _standing(level: Level, cache: Path | None) -> Standing:
    claimed = [PROFILES[name] for name in PROFILES if name in level.profiles]
    return Standing(
        name=level.name,
        description=level.description,
        openings={profile.name: _openings(level, profile, cache) for profile in claimed},
    )


def _openings(level: Level, profile: Profile, cache: Path | None) -> tuple[str, ...]:
    if sys.platform != "linux":
        return ("only Linux has this",)
    from milepost.sandbox import proof  # it can't be imported elsewhere

    return proof.openings(level, profile, cache=cache)
