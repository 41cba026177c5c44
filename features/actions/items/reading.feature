Feature: Reading and writing

  Background:
    Given Bob and Ann are in "The Porch"

  Scenario: A sign is read
    When Bob types "read sign"
    Then Bob reads only
      """
      On the wooden sign is written:
      Mind the step.
      The landlord.
      """
    And Ann reads only "Bob reads a wooden sign."
    When Bob types "read well"
    Then Bob reads only "There is nothing written on the stone well."
    When Bob types "read moon"
    Then Bob reads only 'You see no "moon" here.'

  Scenario: A slate is written on
    When Bob types "write Hello, Ann on slate"
    Then Bob reads only "You are not carrying the slate."
    When Bob types "get slate"
    And Bob types "write Hello, Ann on slate"
    Then Bob reads only "You write something on a slate."
    And Ann reads only "Bob writes something on a slate."
    When Bob types "drop slate"
    And Ann types "read slate"
    Then Ann reads "Hello, Ann"
    When Bob types "get slate"
    And Bob types "write A very long story indeed on slate"
    Then Bob reads only "There is not enough room on the slate for so many words."
    When Bob types "get mug"
    And Bob types "write X on mug"
    Then Bob reads only "You cannot write on the mug."
    When Bob types "write X on moon"
    Then Bob reads only 'You see no "moon" here.'

  Scenario: A slate is written on line by line
    When Bob types "write slate"
    Then Bob reads only "You are not carrying the slate."
    When Bob types "get slate"
    And Bob types "write slate"
    Then Bob reads a line with "You write something on the slate."
    When Bob types these lines in one go
      """
      Hello, Ann.
      Come home, and bring a loaf.
      *save
      """
    Then Bob reads "There is not enough room on the slate for so many words."
    When Bob types these lines in one go
      """
      *delete 2
      *save
      """
    Then Bob reads "You write something on a slate."
    When Bob types "read slate"
    Then Bob reads a line with "Hello, Ann."
    When Bob types "write mug"
    Then Bob reads no line with "You write"
