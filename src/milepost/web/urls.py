"""Every address of Milepost."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from milepost.web.views import (
    attempts,
    drafts,
    exercises,
    failures,
    first,
    lessons,
    plan,
    preferences,
    progress,
    projects,
    roadmap,
    skills,
    today,
)


class ExerciseId(StringConverter):
    """An id of ours, or "exercism:leap" for one that was imported."""

    regex = "[-a-zA-Z0-9_]+(?::[-a-zA-Z0-9_]+)?"


register_converter(ExerciseId, "exercise")

urlpatterns = [
    path("", today.show, name="today"),
    path("first/", first.show, name="first"),
    path("roadmap/", roadmap.own, name="roadmap"),
    path("roadmap/<slug:roadmap_id>/", roadmap.show, name="one-roadmap"),
    path("skill/<slug:skill_id>/", skills.show, name="skill"),
    path("skill/<slug:skill_id>/continue/", lessons.finish, name="finish-lesson"),
    path("skill/<slug:skill_id>/run/", lessons.run, name="run-lesson"),
    path("skill/<slug:skill_id>/report/", skills.report, name="report"),
    path("skill/<slug:skill_id>/withdraw/", skills.withdraw, name="withdraw"),
    path("exercise/<exercise:exercise_id>/", exercises.show, name="exercise"),
    path("exercise/<exercise:exercise_id>/check/", exercises.check, name="check"),
    path("exercise/<exercise:exercise_id>/run/", exercises.run, name="run"),
    path("exercise/<exercise:exercise_id>/draft/", drafts.save, name="draft"),
    path("exercise/<exercise:exercise_id>/start-over/", drafts.start_over, name="start-over"),
    path("exercise/<exercise:exercise_id>/attempts/<int:number>/", attempts.show, name="attempt"),
    path("exercise/<exercise:exercise_id>/attempts/<int:number>/restore/", attempts.restore, name="restore"),
    path("plan/", plan.show, name="plan"),
    path("plan/preview/", plan.preview, name="preview"),
    path("projects/", projects.show, name="projects"),
    path("projects/<slug:project_id>/", projects.one, name="project"),
    path("projects/<slug:project_id>/check/", projects.check, name="follow-check"),
    path("projects/<slug:project_id>/stages/<slug:stage_id>/report/", projects.report, name="report-stage"),
    path("projects/<slug:project_id>/stages/<slug:stage_id>/withdraw/", projects.withdraw, name="withdraw-stage"),
    path("progress/", progress.show, name="progress"),
    path("settings/", preferences.show, name="settings"),
]

handler400 = failures.bad_request
handler404 = failures.not_found
handler500 = failures.broken
