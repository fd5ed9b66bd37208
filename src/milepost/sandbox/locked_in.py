"""The sandbox of Linux: programs one by one, and pairs that wait ready for each setting."""

import importlib.util
import threading
from dataclasses import replace
from pathlib import Path

from milepost.sandbox import standing
from milepost.sandbox.environment import DATA, NETWORK, PLAIN
from milepost.sandbox.graded import Graded, Limits
from milepost.sandbox.job import Completed, Job, Limit, NotOffered, Setting
from milepost.sandbox.level import Level
from milepost.sandbox.locked import LockedProcess
from milepost.sandbox.places import Places
from milepost.sandbox.pool import WarmPool
from milepost.sandbox.profiles import PROFILES, PURE, Profile, ProfileName

ENVIRONMENTS = {environment.name: environment for environment in (PLAIN, NETWORK, DATA)}


class LockedIn:
    """`level` held when it was tried. `working` is how many may work at a time, `cache` keeps what the self-tests found."""

    keeps_in = True

    def __init__(self, level: Level, *, working: int, cache: Path | None = None) -> None:
        self._level = level
        self._programs = LockedProcess(level)
        self._cache = cache
        self._working = working
        self._places = Places(working)
        self._pools: dict[Setting, WarmPool] = {}
        self._opening = threading.Lock()

    @property
    def name(self) -> str:
        return self._programs.name

    @property
    def claims(self) -> frozenset[Limit]:
        return self._programs.claims

    @property
    def description(self) -> str:
        return self._programs.description

    def run(self, job: Job) -> Completed:
        with self._places.one():
            return self._programs_for(job.profile).run(job)

    def grade(self, check_job: bytes, submission_job: bytes, *, setting: Setting, limits: Limits) -> Graded:
        with self._places.one():
            return self._pool(setting).grade(check_job, submission_job, limits)

    def warm(self, setting: Setting) -> None:
        self._pool(setting).warm_one()

    def close(self) -> None:
        with self._opening:
            for pool in self._pools.values():
                pool.close()
            self._pools.clear()

    def _programs_for(self, profile: ProfileName) -> LockedProcess:
        return self._programs if profile == "pure" else LockedProcess(self._level_for(PROFILES[profile]))

    def _level_for(self, profile: Profile) -> Level:
        level = self._level if profile is PURE else standing.strongest(profile, cache=self._cache)
        if level is None:
            raise NotOffered(f"it {profile.does}, and no sandbox of this machine keeps that in: `milepost doctor` says why.")
        return level

    def _pool(self, setting: Setting) -> WarmPool:
        with self._opening:
            if setting.forks and not self._level.forks:
                raise NotOffered("it runs a program, and what that leaves behind could not be found on this machine.")
            setting = replace(setting, forks=False)  # one pool serves both
            if setting not in self._pools:
                self._pools[setting] = self._open(setting)
            return self._pools[setting]

    def _open(self, setting: Setting) -> WarmPool:
        profile, environment = PROFILES[setting.profile], ENVIRONMENTS[setting.environment]
        packages = dict.fromkeys(name.partition(".")[0] for name in environment.preload)
        missing = [name for name in packages if importlib.util.find_spec(name) is None]
        if missing:
            raise NotOffered(
                f"it needs {', '.join(missing)}, which isn't installed beside Milepost. `make data` installs such packages."
            )
        level = self._level_for(profile)
        return WarmPool(environment, setting.harness, level=level, profile=profile, slots=self._working)
