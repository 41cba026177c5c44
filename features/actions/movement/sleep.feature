Feature: Sleeping and waking

  Background:
    Given Bob and Ann are in "The Hall"

  Scenario: Who sleeps perceives nothing
    When Bob types "sleep"
    Then Bob reads only "You lie down and fall asleep."
    And Ann reads only "Bob lies down and falls asleep."
    When Ann types "say hello"
    Then Bob reads nothing
    When Ann types "look"
    Then Ann reads "Bob is sleeping here."

  Scenario Outline: Who sleeps does only what needs no waking
    When Bob types "sleep"
    And Bob types "<line>"
    Then Bob reads only "You are asleep. Type wake to wake up."

    Examples:
      | line      |
      | look      |
      | west      |
      | stand     |
      | say hello |
      | bow       |
      | sleep     |

  Scenario: One wakes, and lies there
    When Bob types "sleep"
    And Bob types "who"
    Then Bob reads a line with "Ann"
    When Bob types "wake up"
    Then Bob reads only "You wake up."
    And Ann reads only "Bob wakes up."
    When Ann types "look"
    Then Ann reads "Bob is lying here."
    When Bob types "wake"
    Then Bob reads only "You are awake."
    When Bob types "sleep"
    Then Bob reads only "You fall asleep."

  Scenario: One is woken
    When Bob types "sleep"
    And Ann types "wake Bob"
    Then Ann reads only "You wake Bob."
    And Bob reads only "Ann wakes you."
    When Ann types "wake Bob"
    Then Ann reads only "Bob is awake."
    When Ann types "wake Zoe"
    Then Ann reads only 'You see nobody called "Zoe" here.'
