Feature: Staff are made by the operator

  Scenario: While the server is stopped
    When the operator runs "admin create Eve --password-stdin --tier admin" and writes "correct horse"
    Then it ends with code 0
    And the operator reads only
      """
      Eve can log in now, as admin.
      """
    Given a server with open doors
    When Eve plays again by telnet
    And Eve sends "help"
    Then Eve gets "Running the server: goto, shutdown, aconfig, arebuild, ahistory"

  Scenario: Without a tier it is an admin
    When the operator runs "admin create Eve --password-stdin" and writes "correct horse"
    Then it ends with code 0
    And the operator reads only
      """
      Eve can log in now, as admin.
      """

  Scenario: While it runs
    Given a server with open doors
    And Bob plays by telnet
    When the operator runs "admin create Eve --password-stdin --tier builder" and writes "correct horse"
    Then it ends with code 0
    When Eve plays again by telnet
    Then Bob gets "Eve appears in a plume of smoke."
    When Eve sends "acreate item silver bell"
    Then Bob gets "There is a flash of light, and a silver bell is here."

  Scenario: Powers are given and taken from the next login on
    Given a server with open doors
    And Bob plays by telnet
    When the operator runs "admin tier Bob builder"
    Then it ends with code 0
    When Bob sends "quit"
    Then Bob is hung up on
    When Bob plays again by telnet
    And Bob sends "help building"
    Then Bob gets "acreate: "

  Scenario Outline: What cannot be done
    When the operator runs "admin create Eve --password-stdin" and writes "correct horse"
    And the operator runs "<words>" and writes "<password>"
    Then it ends with code 2
    And the operator reads one line with '<sentence>'

    Examples:
      | words                                    | password      | sentence                                      |
      | admin create Eve --password-stdin        | correct horse | there is an account named "Eve" already       |
      | admin create Al --password-stdin         | correct horse | A name has 3 to 20 letters.                   |
      | admin create Dora --password-stdin       | short         | A password has 8 to 128 characters.           |
      | admin create Dora --tier king            | correct horse | --tier is "king"; allowed: player, helper, builder, admin |
      | admin tier Dora admin                    |               | there is no account named "Dora"              |
