Feature: Filling and emptying

  Background:
    Given Bob and Ann are in "The Porch"

  Scenario: A flask is filled from a well
    When Bob types "fill flask from well"
    Then Bob reads only "You fill the leather flask with water from the stone well."
    And Ann reads only "Bob fills the leather flask with water from the stone well."
    When Bob types "look flask"
    Then Bob reads "The leather flask is full of water."
    When Bob types "fill flask from well"
    Then Bob reads only "The leather flask is full already."
    When Bob types "empty flask"
    Then Bob reads only "You pour out the leather flask."
    When Bob types "look in flask"
    Then Bob reads only "The leather flask is empty."

  Scenario: What is in a mug goes into the flask, and no more
    When Bob types "fill flask from mug"
    And Bob types "look in flask"
    Then Bob reads only "The leather flask is partly full of beer."
    When Bob types "look in well"
    Then Bob reads only "There is water in the stone well."

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads only '<answer>'

    Examples:
      | line                 | answer                                                                     |
      | fill flask           | Usage: fill <vessel> from <source>                                          |
      | fill flask from sign | There is nothing in the wooden sign to fill anything with.                  |
      | fill sign from well  | The wooden sign is not made for liquids.                                    |
      | fill mug from well   | There is something else in the mug. Empty it first.                         |
      | fill mug from flask  | The leather flask is empty.                                                 |
      | fill mug from mug    | You turn the mug over and over, and it is no fuller than before.            |
      | fill moon from well  | You see no "moon" here.                                                     |
      | fill mug from moon   | You see no "moon" here.                                                     |
      | empty flask          | The leather flask is empty already.                                         |
      | empty well           | You cannot pour the stone well out.                                         |
      | pour out moon        | You see no "moon" here.                                                     |
