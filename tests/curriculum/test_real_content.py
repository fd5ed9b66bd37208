"""The content that comes with Milepost: it loads, it covers the seeds, and its roadmaps fit into their weeks."""

import pytest

from milepost.curriculum import content_folder, coverage_problems, load


@pytest.fixture(scope="module")
def loaded():
    return load(content_folder())


@pytest.fixture(scope="module")
def content(loaded):
    assert loaded.content is not None, "\n".join(map(str, loaded.problems))
    return loaded.content


def planned(content, roadmap):
    """Each section with the parts that count by default, and the projects that are planned there, each once."""
    seen = set()
    for section in roadmap.sections:
        choice = section.chosen({})
        parts = (section, choice) if choice else (section,)
        named = [project for part in parts for project in part.projects]
        new = [content.projects[project] for project in dict.fromkeys(named) if project not in seen]
        seen.update(named)
        yield parts, new


def core_hours(content, roadmap):
    """Hours at p50 of all skills, with what they and the projects need, and of the projects' core stages."""
    projects = [project for _, new in planned(content, roadmap) for project in new]
    skills = [skill for _, skill in roadmap.skills()] + [skill for project in projects for skill in project.prerequisites]
    minutes = sum(content.skills[skill].minutes.p50 for skill in content.graph.needed_for(skills))
    return (minutes + sum(stage.minutes.p50 for project in projects for stage in project.core)) / 60


def test_the_content_loads_without_problems(loaded):
    assert [str(problem) for problem in loaded.problems] == []


def test_all_areas_skills_roadmaps_and_projects_are_there(content):
    assert (len(content.areas), len(content.skills), len(content.projects)) == (37, 190, 44)
    assert list(content.roadmaps) == ["aws-goal", "full-stack-26-weeks", "backend-12-weeks", "infrastructure-and-automation"]


def test_every_row_of_the_seeds_is_covered_and_the_file_is_up_to_date(content):
    assert [str(problem) for problem in coverage_problems(content_folder(), content)] == []


@pytest.mark.parametrize(
    ("roadmap", "most"), [("full-stack-26-weeks", 26 * 16), ("backend-12-weeks", 12 * 16), ("aws-goal", 130)]
)
def test_a_roadmap_fits_into_its_hours(content, roadmap, most):
    assert core_hours(content, content.roadmaps[roadmap]) <= most


@pytest.mark.parametrize("roadmap", ["aws-goal", "full-stack-26-weeks", "backend-12-weeks", "infrastructure-and-automation"])
def test_a_roadmap_teaches_what_a_project_needs_before_it_plans_it(content, roadmap):
    taught = set()
    missing = []
    for parts, projects in planned(content, content.roadmaps[roadmap]):
        taught.update(skill for part in parts for skill in (*part.skills, *part.bridges))
        missing += [(project.id, skill) for project in projects for skill in set(project.prerequisites) - taught]
    assert missing == []


def test_every_project_has_core_stages_and_goes_further(content):
    assert all({stage.depth for stage in project.stages} == {"core", "further"} for project in content.projects.values())
