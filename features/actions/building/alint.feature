Feature: What is to be mended

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: A new room has no words, and nobody comes there
    When Eve types "acroom The Bakery"
    And Eve types "alint"
    Then Eve reads a line with "The Bakery (new-"
    And Eve reads a line with "cannot be reached from where players begin."
    And Eve reads a line with "has no way out."
    And Eve reads a line with "has no description."

  Scenario: One room
    When Eve types "alint here"
    Then Eve reads only "There is nothing to be mended."
    When Eve types "acprop anvil"
    And Eve types "alint here"
    Then Eve reads a line with ") has no description."

  Scenario: A reaction file that is gone
    Given the reaction file "honk"
      """
      script: honk
      about: It honks.
      reactions: {}
      """
    When Eve types "areload reactions"
    And Eve types "areact load goose honk"
    And Eve types "alint here"
    Then Eve reads "There is nothing to be mended."
    Given the reaction file "honk" is gone
    When Eve types "areload reactions"
    And Eve types "alint here"
    Then Eve reads a line with "reacts by a file that is not there: honk."

  Scenario: Prototypes that speak of what is not there
    Given the prototype file "mill"
      """
      prototypes:
        - container: coffer
          name: a coffer
          description: Oak.
          openable: locked
          keys: [house/hall/key, house/hall/kez]
        - mobile: rat
          name: a rat
          gender: it
          description: Grey.
          respawn: 600
      """
    When Eve types "areload prototypes"
    And Eve types "alint prototypes"
    Then Eve reads only "The prototype coffer speaks of something that is not there: house/hall/kez."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line        | answer       |
      | alint there | Usage: alint |

  Scenario: Players cannot
    When Bob types "alint coin"
    Then Bob reads a line with 'You do not know how to "alint".'
