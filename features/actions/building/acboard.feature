Feature: Setting up a board

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "The Shed"

  Scenario: It is there for everybody
    When Eve types "acboard a cork board"
    And Bob types "news"
    Then Bob reads only 'There is nothing on the cork board yet. Type "news write" to be the first.'
    When Bob types "get cork board"
    Then Bob reads a line with "It will not budge."

  Scenario: Players cannot
    When Bob types "acboard"
    Then Bob reads a line with "You do not know how to"
