@any-mode
Feature: A server that is killed between any two steps, in every mode

  `npm run torture -- modes` kills it at every step there is, and at random hundreds of times.

  Scenario Outline: Whatever it was doing, the next server finds what everybody was told
    Given 5 bots besiege a server in mode "<mode>"
    When it is killed at every 5th of its steps, and started again each time
    And it is killed 5 times in the middle of play, and started again each time
    Then nothing that was told was lost, and store and ledger tell one story

    Examples:
      | mode         |
      | off          |
      | secondary    |
      | dual_primary |

  Scenario: The same while the ledger refuses, and what it refused is being undone
    Given 5 bots besiege a server in mode "dual_primary", whose ledger has a small disk of its own
    When it is killed at every step that it comes by while that disk is full
    Then nothing that was told was lost, and store and ledger tell one story
