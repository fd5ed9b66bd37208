"""Nobody meets a construct before its lesson: what lessons and exercises use is what their skills build on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from milepost.authoring.constructs import Use, uses
from milepost.authoring.items import Item
from milepost.curriculum import stands_in_folders
from milepost.domain.content import Content
from milepost.domain.exercise import Exercise
from milepost.domain.lesson import Code, Lesson
from milepost.domain.problem import Problem


def untaught_problems(content: Content, items: Iterable[Item]) -> Iterator[Problem]:
    """What those of the `items` that belong to the content use too early."""
    rule = _Rule(content=content)
    for item in items:
        if item.sort == "lessons" and (lesson := content.lessons.get(item.path.stem)):
            yield from rule.of_lesson(lesson, item.name)
        elif item.sort == "exercises" and (exercise := content.exercises.get(item.path.name)):
            yield from rule.of_exercise(exercise, item.name)


@dataclass(frozen=True, kw_only=True)
class _Rule:
    content: Content
    shown: dict[str, frozenset[str]] = field(default_factory=dict)

    def of_lesson(self, lesson: Lesson, file: str) -> Iterator[Problem]:
        """A block that says so may show what comes later."""
        for code in _python_in(lesson):
            for use in self._early(code.source, [lesson.skill]) if not code.ahead else ():
                message = (
                    f"This uses {use.name}, which {use.skill} teaches, and {lesson.skill} doesn't build on that. "
                    "Write it without, or put `ahead` behind the mode and say in the text what it does."
                )
                yield Problem(file=file, line=code.line + use.line, message=message)

    def of_exercise(self, exercise: Exercise, folder: str) -> Iterator[Problem]:
        for name, source in _python_of(exercise):
            for use in self._early(source, [*self.content.proves(exercise), *exercise.gives]):
                message = (
                    f"This uses {use.name}, which {use.skill} teaches, and {exercise.skill} doesn't build on that. "
                    "Write it without, or, where the starter hands it over, name that skill in `gives`."
                )
                yield Problem(file=f"{folder}/{name}", line=use.line, message=message)

    def _early(self, source: str, skills: Iterable[str]) -> Iterator[Use]:
        """What these skills don't build on, and none of their lessons showed ahead: each construct where it stands first."""
        known = self.content.graph.needed_for(skills)
        told = {name for skill in known for name in self._shown_ahead(skill)}
        for use in uses(source):
            if use.skill in self.content.skills and use.skill not in known and use.name not in told:
                told.add(use.name)
                yield use

    def _shown_ahead(self, skill: str) -> frozenset[str]:
        if skill not in self.shown:
            lesson = self.content.lessons.get(skill)
            codes = [code for code in _python_in(lesson) if code.ahead] if lesson else []
            self.shown[skill] = frozenset(use.name for code in codes for use in uses(code.source))
        return self.shown[skill]


def _python_in(lesson: Lesson) -> Iterator[Code]:
    for part in lesson.parts:
        yield from (block for block in part.blocks if isinstance(block, Code) and block.language == "python")


def _python_of(exercise: Exercise) -> Iterator[tuple[str, str]]:
    """Names and texts of what the learner reads or writes."""
    for stem, files in (("starter", exercise.starter), ("solution", exercise.solution)):
        for name, text in files.items():
            if name.endswith(".py"):
                yield (f"{stem}/{name}" if stands_in_folders(exercise) else f"{stem}.py"), text
    yield from ((f"code/{name}", text) for name, text in exercise.code.items() if name.endswith(".py"))
    if exercise.program:
        yield "program.py", exercise.program
