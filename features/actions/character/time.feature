Feature: Time of the day, and the date

  Background:
    Given Bob is in "Well Square"

  Scenario: The calendar goes on with the clock
    When Bob types "time"
    Then Bob reads only "It is midnight."
    When Bob types "date"
    Then Bob reads only "It is day 1 of the Tenth Month in the year 571."
    When 1200 seconds go by
    And Bob types "time"
    Then Bob reads only "It is late morning."
