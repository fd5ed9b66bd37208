"""HTML as it comes, in the two places where it's read."""

import unittest

from jobs.cards import read_page
from jobs.details import read_details
from jobs.job import Details

URL = "http://board.example/jobs?page=2"

UNTIDY = """
<!-- <article class="job" data-id="0"><h2><a href="/old">Old</a></h2></article> -->
<article class="job-tip"><h2><a href="/tips">Tips</a></h2></article>
<article data-id=k-1 class='new job'>
<h2><a href=/jobs/k-1>Sen<b>ior</b>
   baker &amp; cook</a></h2>
<p class="company">Oak & Sons
<p class="location">Kiel
<p><time datetime="2031-04-09">9 April</time>
<ul class=tags><li>Bread<li>Early</ul>
</article>
<article class="job"><h2>No link</h2></article>
<a rel="prev" href="?page=1">Back</a> <a href="?page=3&amp;from=list" rel="nofollow next">Further</a>
"""

JOB = """
<div class="wide description"><p>We build <b>small</b> boats
  &amp; ferries.<!-- and more --><ul><li>Water</li><li>Wind</ul></div>
<table>
<tr><td>Employment agency</td><td>none</td></tr>
<tr><td> <b>Apply by</b> </td><td><span>2031-05-01</span></td></tr>
<tr><th>Kind</th><td>Employment</td></tr>
<tr><th>Employment</th><td>Full
 time</td></tr>
</table>
"""


class ListPages(unittest.TestCase):
    def test_an_untidy_page_says_what_a_reader_sees(self) -> None:
        page = read_page(UNTIDY, URL)
        first, second = page.cards
        self.assertEqual((first.id, first.title), ("k-1", "Senior baker & cook"))
        self.assertEqual((first.company, first.location, first.day), ("Oak & Sons", "Kiel", "2031-04-09"))
        self.assertEqual((first.tags, first.url), (("Bread", "Early"), "http://board.example/jobs/k-1"))
        self.assertFalse(second.whole)
        self.assertEqual(page.next_url, "http://board.example/jobs?page=3&from=list")

    def test_an_error_page_has_nothing(self) -> None:
        page = read_page("<h1>Sorry</h1>", URL)
        self.assertEqual((page.cards, page.next_url), ((), None))


class JobPages(unittest.TestCase):
    def test_values_are_found_by_their_labels(self) -> None:
        expected = Details(
            description="We build small boats & ferries.\nWater\nWind", employment="Full time", apply_by="2031-05-01"
        )
        self.assertEqual(read_details(JOB), expected)

    def test_a_page_without_them(self) -> None:
        self.assertEqual(read_details("<p>Hello</p>"), Details())
