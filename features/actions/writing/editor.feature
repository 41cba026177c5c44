Feature: Writing a text line by line

  Background:
    Given Bob and Ann are in "Well Square"
    And Bob types "set description"

  Scenario: One's own looks
    When Bob types these lines in one go
      """
      A small man with a large hat.
      He smiles.
      *save
      """
    Then Bob reads "That is what others see now who look at you."
    And Bob is asked ">"
    When Ann types "look bob"
    Then Ann reads "A small man with a large hat."
    And Ann reads "He smiles."

  Scenario: Lines are shown, gone to, replaced and taken away
    When Bob types these lines in one go
      """
      one
      three
      *go 2
      two
      """
    Then Bob is asked "3]"
    When Bob types "*show"
    Then Bob reads only
      """
      1: one
      2: two
      3: three
      """
    When Bob types these lines in one go
      """
      *r 1 uno
      *dl 3
      *e
      """
    Then Bob reads only
      """
      Line 1 is another now.
      Line 3 is gone.
      1: uno
      2: two
      """
    And Bob is asked "3]"
    When Bob types "*clear"
    Then Bob reads only "Everything is gone; you begin anew."
    And Bob is asked "1]"
    When Bob types "*show"
    Then Bob reads only "There is nothing written yet."

  Scenario: A line can begin with a star, and the game goes on around it
    When Bob types "**stars**"
    And Ann types "say hello"
    Then Bob reads only 'Ann says, "Hello."'
    When Bob types "*show"
    Then Bob reads only "1: *stars**"

  Scenario Outline: What it cannot do
    When Bob types "<line>"
    Then Bob reads only "<answer>"

    Examples:
      | line       | answer                                                |
      | *dance     | There is no *dance; type *help to see what there is.  |
      | *go 7      | There is no such line.                                |
      | *delete 1  | There is no such line.                                |
      | *go        | Give the number of a line.                            |
      | *r one two | Give the number of a line.                            |
      | *r 1 two   | There is no such line.                                |
      | *more      | There is nothing written yet.                         |
      | *help save | *save (*s) keeps the text and ends the editor.        |
      | *h dance   | There is no *dance; type *help to see what there is.  |

  Scenario: All of it explained
    When Bob types "*help"
    Then Bob reads a line with "*replace <number> <text>"
    And Bob reads a line with "typed with two of them"

  Scenario: There is an end to it
    When Bob types 11 times "again" in one go
    Then Bob reads only "You have run out of room: 10 lines are the most. Type *save to keep what there is."
