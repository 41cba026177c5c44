Feature: A server that is killed in the middle of everything

  Scenario: What players were told is there, nothing is there twice, and nothing half
    Given a server with open doors
    And 20 bots play by telnet
    When the server is killed after 300 lines of theirs
    Then every object exists exactly once
    And everybody stands and has what they were told last
    When the server is started again and the bots come back
    And the server is killed after 777 lines of theirs
    Then every object exists exactly once
    And everybody stands and has what they were told last
    When the server is started again and the bots come back
    And the server is killed after 2000 lines of theirs
    Then every object exists exactly once
    And everybody stands and has what they were told last
