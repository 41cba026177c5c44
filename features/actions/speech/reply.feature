Feature: Answering who spoke last

  Background:
    Given Bob and Carl are in "Well Square"
    And Ann is in "The Shed"

  Scenario: The last one who told something
    When Bob types "tell Ann one"
    And Carl types "tell Ann two"
    And Ann types "reply three?"
    Then Ann reads only 'You tell Carl, "Three?"'
    And Carl reads only 'Ann tells you, "Three?"'
    And Bob reads nothing
    When Carl types "r four"
    Then Ann reads only 'Carl tells you, "Four."'

  Scenario: Refusals
    When Ann types "reply hello"
    Then Ann reads only "Nobody has told you anything yet."
    When Ann types "reply"
    Then Ann reads only "Usage: reply <words>"
    When Bob types "tell Ann one"
    And Bob types "quit"
    And Ann types "reply two"
    Then Ann reads only "Bob is not in the world just now, and will be told on coming back."
