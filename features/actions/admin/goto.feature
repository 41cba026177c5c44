Feature: Being somewhere else at once

  Background:
    Given a player "Eve" who is a builder
    And Bob is in "Well Square"
    And Ann is in "The Shed"

  Scenario Outline: To a room, or beside a player
    When Eve types "<line>"
    Then Eve stands in "The Shed"
    And Eve reads in this order
      """
      The Shed
      Ann is here.
      """
    And Bob reads only "Eve vanishes in a flash of light."
    And Ann reads only "Eve appears in a flash of light."

    Examples:
      | line           |
      | goto town/shed |
      | goto Ann       |
      | goto an        |
      | goto town/shed/out |

  Scenario Outline: To an area
    When Eve types "<line>"
    Then Eve stands in "The Hall"
    And Bob reads only "Eve vanishes in a flash of light."

    Examples:
      | line           |
      | goto house     |
      | goto The House |

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads "<answer>"
    And Bob reads nothing

    Examples:
      | line             | answer                                                  |
      | goto             | Usage: goto <room id>                                   |
      | goto town/attic  | There is no such room or area, and no such player in the world. |
      | goto Dora        | There is no such room or area, and no such player in the world. |
      | goto town        | You are there already.                                          |
      | goto Bob         | You are there already.                                  |
      | goto town/square | You are there already.                                  |

  Scenario: Players cannot
    When Bob types "goto town/shed"
    Then Bob reads a line with 'You do not know how to "goto".'
    And Bob stands in "Well Square"
