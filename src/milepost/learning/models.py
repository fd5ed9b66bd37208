"""The rows behind a learner's record. Nothing outside this room touches them."""

from django.db import models


class Learner(models.Model):
    name = models.CharField(max_length=80, blank=True)
    created_at = models.DateTimeField()


class Goal(models.Model):
    """What a learner wants and by when. A change adds a row; the newest one counts."""

    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="goals")
    at = models.DateTimeField()
    goal = models.CharField(max_length=400)
    start = models.DateField()
    by = models.DateField()
    weekday_minutes = models.JSONField()
    days_off = models.JSONField(default=list)
    choices = models.JSONField(default=dict)
    left_out = models.JSONField(default=list)
    milestone_dates = models.JSONField(default=dict)

    class Meta:
        ordering = ["id"]


class Draft(models.Model):
    """What stands in the editor. `files` maps names to text."""

    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="drafts")
    exercise = models.CharField(max_length=100)
    files = models.JSONField()
    saved_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["learner", "exercise"], name="one_draft_an_exercise")]


class Submission(models.Model):
    """What was handed in; a row before it is graded. `verdict` is null until it has been."""

    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="submissions")
    exercise = models.CharField(max_length=100)
    version = models.CharField(max_length=64)
    files = models.JSONField()
    seed = models.BigIntegerField()
    at = models.DateTimeField()
    verdict = models.JSONField(null=True)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["learner", "exercise"], name="attempts_of_an_exercise")]


class Evidence(models.Model):
    """One fact about a learner. Rows are only ever added. The columns are those of `domain.evidence.Evidence`."""

    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="evidence")
    submission = models.OneToOneField(Submission, on_delete=models.PROTECT, null=True, related_name="evidence")
    happening = models.CharField(max_length=20)
    subject = models.CharField(max_length=100)
    at = models.DateTimeField()
    outcome = models.CharField(max_length=20, blank=True)
    version = models.CharField(max_length=64, blank=True)
    files = models.CharField(max_length=64, blank=True)
    grader = models.CharField(max_length=40, blank=True)
    seed = models.BigIntegerField(default=0)
    sandbox = models.CharField(max_length=40, blank=True)
    commit = models.CharField(max_length=64, blank=True)
    ran_by = models.CharField(max_length=10, default="self")

    class Meta:
        ordering = ["id"]
