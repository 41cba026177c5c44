Feature: Being sure that all is kept

  Scenario: There is nothing to do for it
    Given Bob and Ann are in "The Shed"
    When Bob types "save"
    Then Bob reads only "There is no need to save: everything you do is kept at once."
    And Ann reads nothing
    When Bob types "sav"
    Then Bob reads a line with "You do not know how to"
