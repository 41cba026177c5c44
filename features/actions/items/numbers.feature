Feature: So many of something

  Scenario: As many as one says, if there are so many
    Given Bob is in "Well Square"
    When Bob types "get 2 apples"
    Then Bob reads only "You take two red apples."
    When Bob types "get 5 apples"
    Then Bob reads only "You take a red apple."
    When Bob types "put 2 apples in chest"
    Then Bob reads a line with "put"
    When Bob types "get 2.candle from chest"
    Then Bob reads only "You take a candle out of an iron chest."
