Feature: Being reminded

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario: After a while
    When Bob types "alarm 30"
    Then Bob reads only "An alarm will go off in 30 seconds."
    When 29 seconds go by
    Then Bob reads nothing
    When 1 seconds go by
    Then Bob reads only "*** ALARM ***"
    And Ann reads nothing
    When 60 seconds go by
    Then Bob reads nothing

  Scenario: A new one replaces the old one
    When Bob types "alarm 1"
    Then Bob reads only "An alarm will go off in one second."
    When Bob types "alarm 10"
    And 5 seconds go by
    Then Bob reads nothing
    When 5 seconds go by
    Then Bob reads only "*** ALARM ***"

  Scenario Outline: The wrong form
    When Bob types "<line>"
    Then Bob reads only "Usage: alarm <seconds>"

    Examples:
      | line        |
      | alarm       |
      | alarm soon  |
      | alarm 0     |
      | alarm 86401 |
