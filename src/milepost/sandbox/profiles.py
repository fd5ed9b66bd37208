"""What an exercise needs to be allowed: nothing but itself, programs beside it, or servers on a network of its own."""

from dataclasses import dataclass
from typing import Literal

ProfileName = Literal["pure", "process", "loopback"]


@dataclass(frozen=True, kw_only=True)
class Profile:
    """`programs`: it may start processes, and sees the system's programs. `network` is one that ends at the pair itself."""

    name: ProfileName
    programs: bool
    network: Literal["none", "loopback"]


PURE = Profile(name="pure", programs=False, network="none")
PROCESS = Profile(name="process", programs=True, network="none")
LOOPBACK = Profile(name="loopback", programs=True, network="loopback")
PROFILES = {profile.name: profile for profile in (PURE, PROCESS, LOOPBACK)}
