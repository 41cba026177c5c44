Feature: Maps

  Scenario: The rooms around one
    Given Bob and Ann are in "The Porch"
    And Carl is in "The Hall"
    When Bob types "map"
    Then Bob reads only
      """
      The House
      ┌───┬───┬───┐
      │ ☺☺↔  ☺↔   │
      └───┴───┴───┘
      """

  Scenario: Animals are shown, and ways that are no direction of the compass
    Given Bob is in "Well Square"
    When Bob types "m"
    Then Bob reads only
      """
      The Town
      ┌───┐
      │   │
      ├─↕─┤
      │☼☺*│
      └───┘
      """
    When Bob types "map here"
    Then Bob reads only "Usage: map"
