"""Exercism's Python track, imported: somebody else's exercises, in our form and in our sandbox."""

from milepost.authoring.exercism.importing import Imported, import_track
from milepost.authoring.exercism.track import NotATrack

__all__ = ["Imported", "NotATrack", "import_track"]
