Feature: Colours as one likes them

  Background:
    Given Bob is in "Well Square"

  Scenario: Which there are
    When Bob types "set color"
    Then Bob reads "Colour is as your program wants it."
    And Bob reads "exit: as it comes."
    When Bob types "set colour exit bold green"
    Then Bob reads only "The colour of exit is bold green."
    When Bob types "showcolors"
    Then Bob reads "exit: bold green."

  Scenario Outline: Each kind of text by its names
    When Bob types "<line>"
    Then Bob reads only "<answer>"

    Examples:
      | line                             | answer                                     |
      | setcolor roomtitle bright red    | The colour of title is bright red.         |
      | setcolor mob underline 208 on 17 | The colour of mobile is underline 208 on 17. |
      | set color say default            | The colour of speech is as it comes.       |
      | set color on                     | Colour is on.                              |
      | set color off                    | Colour is off.                             |
      | set color default                | All colours are as they come.              |

  Scenario: All of it back
    When Bob types "set color exit red"
    And Bob types "set color off"
    And Bob types "set color default"
    And Bob types "set color"
    Then Bob reads "Colour is as your program wants it."
    And Bob reads "exit: as it comes."

  Scenario Outline: What is no colour
    When Bob types "<line>"
    Then Bob reads a line with '<answer>'

    Examples:
      | line                    | answer                          |
      | set color sky blue      | There is no colour for "sky".   |
      | set color exit loud     | "loud" is no colour.            |
      | set color exit 256      | "256" is no colour.             |
      | set color exit red on   | "red on" is no colour.          |
      | set color exit red blue | "red blue" is no colour.        |
      | setcolor exit           | Usage: setcolor                 |
