"""What an exercise needs to be allowed: nothing but itself, programs beside it, or servers on a network of its own."""

from dataclasses import dataclass
from typing import Literal

ProfileName = Literal["pure", "process", "loopback"]


@dataclass(frozen=True, kw_only=True)
class Profile:
    """`does` finishes the sentence "it ...". `programs`: it may start processes, and sees the system's programs.

    `network` is one that ends at the pair itself.
    """

    name: ProfileName
    does: str
    programs: bool
    network: Literal["none", "loopback"]


PURE = Profile(name="pure", does="runs Python", programs=False, network="none")
PROCESS = Profile(name="process", does="starts programs", programs=True, network="none")
LOOPBACK = Profile(name="loopback", does="talks to servers", programs=True, network="loopback")
PROFILES = {profile.name: profile for profile in (PURE, PROCESS, LOOPBACK)}
