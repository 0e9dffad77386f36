import Testing
import UMTDomain

@Suite struct PermissionsTests {
    /// Written out once, by hand: `R` the region, `o` one's own, `s` what was sent to one's body, `-` nothing.
    private static let expected = """
                        visitor reader case-officer mayor youth-member municipal regional operator
        readRegion      R       R      R            R     R            R         R        R
        readPublished   R       R      R            R     R            R         R        R
        readSelf        -       R      R            R     R            R         R        R
        readSeats       -       R      R            R     R            R         R        R
        readContacts    -       R      R            R     R            R         R        R
        readRegister    -       -      -            -     -            o         R        R
        keepRegister    -       -      -            -     -            o         R        R
        readTraining    -       -      -            -     -            o         R        R
        keepTraining    -       -      -            -     -            o         R        R
        importMembers   -       -      -            -     -            o         R        R
        readOwnTraining -       o      o            o     o            o         o        R
        keepModules     -       -      -            -     -            -         R        R
        keepRules       -       -      -            -     -            -         R        R
        readCases       -       R      s            R     o            o         R        R
        readDrafts      -       -      -            -     o            o         R        R
        raiseCase       -       -      -            -     o            o         R        R
        editCase        -       -      -            -     o            o         R        R
        sendCase        -       -      -            -     -            o         R        R
        answerCase      -       -      o            o     -            -         R        R
        makePromise     -       -      o            o     -            -         R        R
        reportDelivery  -       -      o            o     -            -         R        R
        confirmDelivery -       -      -            -     o            -         -        R
        publishCase     -       -      -            -     -            o         R        R
        forwardCase     -       -      o            o     -            o         R        R
        withdrawCase    -       -      -            -     o            o         R        R
        mergeCases      -       -      -            -     -            o         R        R
        reopenCase      -       -      -            -     o            o         R        R
        askYoung        -       -      o            o     -            o         R        R
        giveStatement   -       -      -            -     o            o         R        R
        readHearings    -       R      o            R     o            o         R        R
        readInputs      -       -      -            -     o            o         R        R
        keepInputs      -       -      -            -     o            o         R        R
        readMeetings    -       -      -            -     o            o         R        R
        keepMeetings    -       -      -            -     -            o         R        R
        readBriefing    -       R      -            R     R            R         R        R
        keepBriefings   -       -      -            -     -            -         R        R
        readRecord      -       -      -            -     -            -         R        R
        readDriving     -       -      -            -     R            R         R        R
        keepDriving     -       -      -            -     -            -         R        R
        readProtected   -       -      -            -     -            o         R        R
        protectPerson   -       -      -            -     -            o         R        R
        erasePerson     -       -      -            -     -            -         R        R
        subscribe       -       R      s            R     o            o         R        R
        readOutbox      -       -      -            -     -            -         R        R
        keepWebhooks    -       -      -            -     -            -         R        R
        remind          -       -      -            -     -            -         -        R
        keepLedger      -       -      -            -     -            o         R        R
        reportEntry     -       -      o            o     -            o         R        R
        seed            -       -      -            -     -            -         -        R
        giveAccess      -       -      -            -     -            -         -        R
        """

    private static let letters = ["R": "region", "o": "own", "s": "received", "-": "none"]

    @Test func `every role may do what the table says and nothing else`() throws {
        let rows = Self.expected.split(separator: "\n").dropFirst().map { $0.split(separator: " ") }
        #expect(rows.map { String($0[0]) } == Deed.allCases.map(\.rawValue))
        for row in rows {
            let deed = try #require(Deed(rawValue: String(row[0])))
            try #require(row.count == Role.allCases.count + 1)
            for (role, letter) in zip(Role.allCases, row.dropFirst()) {
                let reach = Permissions.reach(of: role, for: deed).rawValue
                #expect(reach == Self.letters[String(letter)], "\(role.rawValue) \(deed.rawValue)")
            }
        }
    }

    @Test func `mayors see cases and never registers`() {
        for deed in [Deed.readRegister, .readTraining, .keepRegister, .importMembers] {
            #expect(Permissions.reach(of: .mayor, for: deed) == .none)
        }
        #expect(Permissions.reach(of: .mayor, for: .readCases) == .region)
    }

    @Test func `a token carries every role but the visitor's and the operator's`() {
        #expect(Set(Role.allCases).subtracting(Role.granted) == [.visitor, .operator])
    }

    // Two regions, and in the first two municipalities with a council each.
    private let home = Region(id: RegionID(raw: 10), key: "midt-troms", code: "MT", name: "Midt-Troms")
    private let away = Region(
        id: RegionID(raw: 20), key: "tromsoregionen", code: "TR", name: "Tromsøregionen")
    private let senja = MunicipalityID(raw: 1)
    private let bardu = MunicipalityID(raw: 2)

    private func body(_ id: Int64, _ municipality: MunicipalityID?) -> Body {
        Body(
            id: BodyID(raw: id), key: "body-\(id)", kind: .youthCouncil, name: Bilingual(nb: "", en: ""),
            municipality: municipality, receives: false)
    }

    private func caller(_ role: Role, of region: Region, body: Int64? = nil, in place: MunicipalityID? = nil)
        -> Caller
    {
        Caller(
            actor: ActorID(raw: 7), role: role, region: region.id, body: body.map { BodyID(raw: $0) },
            municipality: place)
    }

    @Test(arguments: Role.granted, Deed.allCases)
    func `outside the region of the grant a caller is a visitor`(role: Role, deed: Deed) throws {
        let stranger = caller(role, of: away, body: 5, in: senja)
        if Permissions.reach(of: .visitor, for: deed) == .region {
            #expect(try stranger.scope(for: deed, in: home) == .region)
        } else {
            #expect(throws: Refusal.notFound(.region, "midt-troms")) {
                try stranger.scope(for: deed, in: home)
            }
        }
    }

    @Test(arguments: Deed.allCases)
    func `a visitor is asked to sign in, the operator is at home everywhere`(deed: Deed) throws {
        #expect(try Caller.operator.scope(for: deed, in: home) == .region)
        if Permissions.reach(of: .visitor, for: deed) == .region {
            #expect(try Caller.visitor.scope(for: deed, in: home) == .region)
        } else {
            #expect(throws: Refusal(.signIn)) { try Caller.visitor.scope(for: deed, in: home) }
        }
    }

    @Test func `at home what is not open to the role is not allowed, by name`() {
        #expect(throws: Refusal.notAllowed(.mayor, .readRegister)) {
            try caller(.mayor, of: home).scope(for: .readRegister, in: home)
        }
    }

    @Test func `one's own is the body of the grant and its municipality`() throws {
        let coordinator = caller(.municipalCoordinator, of: home, body: 5, in: senja)
        let scope = try coordinator.scope(for: .keepRegister, in: home)
        #expect(scope == .own(body: BodyID(raw: 5), municipality: senja))
        #expect(scope.reaches(body(5, nil)))
        #expect(scope.reaches(body(6, senja)))
        #expect(!scope.reaches(body(6, bardu)))
        #expect(!scope.reaches(body(6, nil)))
        #expect(scope.reaches(municipality: senja))
        #expect(!scope.reaches(municipality: bardu))
        #expect(!scope.reaches(municipality: nil))
        #expect(scope.municipality == senja)
    }

    @Test func `a grant without a body reaches nobody, not everybody`() throws {
        let scope = try caller(.municipalCoordinator, of: home).scope(for: .readRegister, in: home)
        #expect(!scope.reaches(body(5, senja)))
        #expect(!scope.reaches(body(5, nil)))
        #expect(!scope.reaches(municipality: senja))
        #expect(!scope.reaches(municipality: nil))
        #expect(scope.municipality != nil)
    }

    @Test func `the whole region lets every row through`() throws {
        let scope = try caller(.regionalCoordinator, of: home).scope(for: .keepRegister, in: home)
        #expect(scope == .region)
        #expect(scope.municipality == nil)
        #expect(scope.reaches(municipality: nil))
        #expect(scope.reaches(body(6, nil)))
    }
}
