"""The content folder, read: into values of the domain, or into every problem that an author has to mend."""

from milepost.curriculum.coverage import coverage_problems, coverage_text, refresh_coverage
from milepost.curriculum.exercises import load_exercise
from milepost.curriculum.folder import content_folder, data_folder, tracks_folder
from milepost.curriculum.lessons import parse_lesson
from milepost.curriculum.loading import Loaded, load
from milepost.curriculum.markdown import inline_html, markdown_html
from milepost.curriculum.materials import stands_in_folders
from milepost.curriculum.projects import load_project
from milepost.curriculum.tracks import tracked_folders, with_tracks

__all__ = [
    "Loaded",
    "content_folder",
    "coverage_problems",
    "coverage_text",
    "data_folder",
    "inline_html",
    "load",
    "load_exercise",
    "load_project",
    "markdown_html",
    "parse_lesson",
    "refresh_coverage",
    "stands_in_folders",
    "tracked_folders",
    "tracks_folder",
    "with_tracks",
]
