from abc import ABC, abstractmethod

# 1. Write the abstract class Form.


# 2. Write Csv.


# 3. Write Html.


# 4. Write Markdown(headings).
