Feature: Sitting and lying on things

  Background:
    Given Bob and Ann are in "The Hall"

  Scenario: One sits on a stool, and everybody sees it
    When Bob types "sit on stool"
    Then Bob reads only "You sit down on a wooden stool."
    And Ann reads only "Bob sits down on a wooden stool."
    When Ann types "look"
    Then Ann reads "Bob is sitting on a wooden stool."
    When Bob types "sit on stool"
    Then Bob reads only "You are sitting on the wooden stool already."
    When Ann types "sit stool"
    Then Ann reads only "There is no room left on the wooden stool."
    When Bob types "stand"
    And Ann types "sit on stool"
    Then Ann reads only "You sit down on a wooden stool."

  Scenario: A bench has room for two
    When Bob types "lie down on bench"
    Then Bob reads only "You lie down on a long bench."
    When Ann types "sit on the bench"
    Then Ann reads only "You sit down on a long bench."
    When Ann types "look"
    Then Ann reads "Bob is lying on a long bench."

  Scenario: Who leaves the world leaves the seat
    Given Bob types "sit on stool"
    When Bob types "quit"
    And Ann types "sit on stool"
    Then Ann reads only "You sit down on a wooden stool."

  Scenario: Lying and sitting up
    When Bob types "lie"
    Then Bob reads only "You lie down."
    And Ann reads only "Bob lies down."
    When Bob types "lie"
    Then Bob reads only "You are lying there already."
    When Bob types "west"
    Then Bob reads only "You have to stand up first."
    When Bob types "sit"
    Then Bob reads only "You sit up."
    When Bob types "stand up"
    Then Bob reads only "You stand up."

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line        | answer                          |
      | sit on key  | You cannot sit on the iron key. |
      | sit on Ann  | You cannot sit on Ann.          |
      | sit on moon | You see no "moon" here.         |
      | lie on key  | You cannot lie on the iron key. |
      | lie on moon | You see no "moon" here.         |
