import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTApplication
import UMTDomain

/// Every endpoint is asked by everybody: without a token, with each role's, with the neighbour's, with the other
/// region's. Whether an answer comes is what `Permissions` say, and nothing else.
@Suite struct AccessMatrixTests {
    @Test func `every endpoint has a deed in this table, and no other stands in it`() {
        #expect(Aim.all.keys.sorted() == API.rows.map(\.name).sorted())
        for row in API.rows where row.name != "whoAmI" {
            let isOpen = Permissions.reach(of: .visitor, for: Aim.all[row.name]?.deed ?? .seed) == .region
            #expect((row.access == .open) == isOpen, "\(row.name)")
        }
    }

    @Test(arguments: Asker.all)
    func `who asks gets through where the table says so, and nowhere else`(asker: Asker) async throws {
        let world = try await World()
        for row in API.rows {
            let aim = try #require(Aim.all[row.name])
            let status = await world.ask(row, aim, as: asker).status
            let wanted = asker.refusal(of: row, aim)
            let isRight = wanted.map { status == $0 } ?? ![401, 403, 404].contains(status)
            #expect(isRight && status < 500, "\(asker.name) \(row.name): \(status), not \(wanted ?? 200)")
        }
    }

    @Test func `a role that may, does`() async throws {
        let world = try await World()
        let coordinator = try #require(Asker.all.first { $0.name == "regional-coordinator" })
        let undone = Set([
            "submitCase", "endMandate", "endCoordinator", "answerCase", "confirmDelivery", "readOwnPassport",
            "readOwnCertificate", "readOwnAttendance", "readOwnPresence",
        ])
        for row in API.rows where !undone.contains(row.name) {
            let answer = await world.ask(row, try #require(Aim.all[row.name]), as: coordinator)
            #expect(
                answer.status == row.successStatus,
                "\(row.name) \(String(decoding: answer.bytes, as: UTF8.self))")
        }
    }

    @Test(arguments: [
        "people", "mandates", "coordinators", "training", "cases", "elections", "functions", "rights",
        "money-grants", "bodies/ungdomsrad-senja/members", "findings", "dispensations",
        "promises", "hearings", "follow-ups",
    ])
    func `a neighbour's list holds nothing of Senja`(list: String) async throws {
        let hall = try await World().hall
        for who in ["bardu-coordinator", "bardu-member", "bardu-officer", "stranger"] {
            let text = String(decoding: await hall.get("\(Hall.home)/\(list)", as: who).bytes, as: UTF8.self)
            for word in ["MT-30", "Kråkmo", "Nattbuss"] + (list.contains("senja") ? [] : ["senja"]) {
                #expect(!text.contains(word), "\(who)")
            }
        }
        let own = await hall.get("\(Hall.home)/\(list)", as: "municipal-coordinator")
        #expect(String(decoding: own.bytes, as: UTF8.self).contains("senja"))
    }

    @Test func `seats tell whether they are filled, never by whom`() async throws {
        let hall = try await World().hall
        for who in ["reader", "mayor", "youth-member", "case-officer", "municipal-coordinator"] {
            let answer = await hall.get(Hall.home + "/seats?body=umt", as: who)
            #expect(answer["filled"]?.number == 1)
            #expect(!String(decoding: answer.bytes, as: UTF8.self).contains("MT-30"))
        }
    }

    @Test func `a coordinator appoints nobody from another municipality's register`() async throws {
        let hall = try await World().hall
        let answer = await hall.post(
            Hall.home + "/mandates", as: "bardu-coordinator",
            #"{"seat":"umt-bardu-girl","person":"MT-302","from":"2026-08-01","basis":"1/26"}"#)
        #expect(answer.status == 404)
        #expect(answer["name"] == nil)
    }
}

/// Somebody who asks: nobody, a role of Senja, the same role of Bardu, or the other region's coordinator.
struct Asker: Sendable, CustomTestStringConvertible {
    let name: String
    let role: Role
    var isStranger = false
    var isNeighbour = false

    var token: String? { role == .visitor ? nil : name }
    var testDescription: String { name }

    static let all =
        Role.allCases.filter { $0 != .operator }.map { Asker(name: $0.rawValue, role: $0) } + [
            Asker(name: "stranger", role: .regionalCoordinator, isStranger: true),
            Asker(name: "bardu-officer", role: .caseOfficer, isNeighbour: true),
            Asker(name: "bardu-member", role: .youthMember, isNeighbour: true),
            Asker(name: "bardu-coordinator", role: .municipalCoordinator, isNeighbour: true),
        ]

    /// The status that keeps this caller out; `nil` where the caller comes through.
    func refusal(of row: EndpointRow, _ aim: Aim) -> Int? {
        if row.access == .open { return nil }
        if role == .visitor { return 401 }
        if row.name == "whoAmI" { return nil }
        if isStranger { return Permissions.reach(of: .visitor, for: aim.deed) == .none ? 404 : nil }
        if aim.isOwn, role != .regionalCoordinator { return 404 }
        switch Permissions.reach(of: role, for: aim.deed) {
        case .none: return 403
        case .region: return nil
        default: return isNeighbour && !aim.isWide ? 404 : nil
        }
    }
}

/// What an endpoint is asked for: the deed that it needs, and fields that name things of Senja.
struct Aim: Sendable {
    let deed: Deed
    let fields: String
    /// Whose maker alone reaches it, beside the regional coordinator, who made it here.
    let isOwn: Bool
    /// Names no thing of Senja's: everybody gets an own answer.
    let isWide: Bool

    /// The edition that a change is made from.
    let edition: Int

    init(
        _ deed: Deed, _ fields: String = "", isWide: Bool = false, isOwn: Bool = false, edition: Int = 1
    ) {
        self.isOwn = isOwn
        (self.deed, self.fields, self.edition) = (deed, fields, edition)
        self.isWide = isWide || fields.isEmpty
    }

    static let all: [String: Aim] = [
        "listSubscriptions": Aim(.subscribe),
        "subscribe": Aim(.subscribe, #""case":"{case}","address":"ny@senja.example""#),
        "endSubscription": Aim(.subscribe, #""id":"{subscription}""#, isOwn: true),
        "readUnsubscription": Aim(.readPublished, #""token":"{mail}""#),
        "unsubscribe": Aim(.readPublished, #""token":"{mail}","form":"List-Unsubscribe=One-Click""#),
        "listOutbox": Aim(.readOutbox), "readNotice": Aim(.readOutbox, #""id":"{notice}""#),
        "retryNotice": Aim(.readOutbox, #""id":"{notice}""#),
        "readCaseFeed": Aim(.readPublished, #""case":"{public}""#), "readFeed": Aim(.readPublished),
        "readCalendar": Aim(.readPublished),
        "readMeetingCalendar": Aim(.readRegion, #""meeting":"{m-held}""#),
        "listNews": Aim(.readCases),
        "listRegions": Aim(.readRegion), "listFacts": Aim(.readRegion), "listSources": Aim(.readRegion),
        "listMunicipalities": Aim(.readRegion), "listParticipants": Aim(.readRegion),
        "listBodies": Aim(.readRegion), "readBody": Aim(.readRegion, #""body":"umt""#),
        "listPlans": Aim(.readRegion), "readPlan": Aim(.readRegion, #""plan":"tromsvekstavtalen""#),
        "listMeetings": Aim(.readRegion), "listTerms": Aim(.readRegion), "listModules": Aim(.readRegion),
        "whoAmI": Aim(.readSelf), "listEvents": Aim(.readRecord), "listSeats": Aim(.readSeats),
        "listPeople": Aim(.readRegister), "readPerson": Aim(.readRegister, #""person":"MT-301""#),
        "addPerson": Aim(.keepRegister, #""name":"Ida","birthYear":2009,"municipality":"senja""#),
        "changePerson": Aim(.keepRegister, #""person":"MT-301","birthYear":2010"#),
        "addSeats": Aim(.keepRegister, #""body":"ungdomsrad-senja","count":1,"from":"2026-08-01""#),
        "addTerm": Aim(
            .keepRegister, #""body":"ungdomsrad-senja","from":"2026-08-01","until":"2028-08-01""#),
        "listMandates": Aim(.readRegister), "readMandate": Aim(.readRegister, #""id":"{mandate}""#),
        "changeRule": Aim(
            .keepRules,
            #""body":"umt","rule":"members-min","value":"10","from":"2026-08-01","source":"7/26""#,
            isWide: true),
        "giveMandate": Aim(
            .keepRegister, #""seat":"umt-senja-boy","person":"MT-302","from":"2026-08-01","basis":"1/26""#),
        "giveLeave": Aim(
            .keepRegister, #""id":"{mandate}","from":"2026-06-01","until":"2026-07-01","reason":"Reise""#),
        "endLeave": Aim(.keepRegister, #""id":"{leave}","until":"2026-03-15""#),
        "replaceMandate": Aim(
            .keepRegister,
            #""id":"{mandate}","person":"MT-302","from":"2026-06-01","until":"2026-07-01","reason":"Reise""#),
        "endReplacement": Aim(.keepRegister, #""id":"{replacement}","until":"2026-03-15""#),
        "listSubstitutes": Aim(.readRegister, #""id":"{mandate}""#),
        "readHandover": Aim(.readDrafts, #""body":"ungdomsrad-senja""#),
        "rollOverTerm": Aim(.keepRegister, #""body":"ungdomsrad-senja","until":"2030-08-01""#),
        "endMandate": Aim(.keepRegister, #""id":"{mandate}","until":"2026-11-01","reason":"Flyttet""#),
        "listCoordinators": Aim(.readRegister), "readCoordinator": Aim(.readRegister, #""id":"{post}""#),
        "addCoordinator": Aim(
            .keepRegister,
            #""kind":"municipal","municipality":"senja","person":"MT-302","percentage":20,"from":"2026-08-01""#
        ),
        "endCoordinator": Aim(.keepRegister, #""id":"{post}","until":"2026-11-01""#),
        "changeCoordinator": Aim(.keepRegister, #""id":"{post}","percentage":60,"from":"2026-08-01""#),
        "listFindings": Aim(.readRegister), "listDispensations": Aim(.readRegister),
        "readDispensation": Aim(.readRegister, #""id":"{dispensation}""#),
        "giveDispensation": Aim(
            .keepRegister,
            #""rule":"vacancy","body":"ungdomsrad-senja","from":"2026-08-01","reason":"Ingen","basis":"3/26""#
        ),
        "endDispensation": Aim(.keepRegister, #""id":"{dispensation}","until":"2026-11-01""#),
        "listAttestations": Aim(.readRegister),
        "attestAge": Aim(
            .keepRegister, #""person":"MT-301","age":16,"day":"2026-03-01","hasTurned":false"#),
        "listTraining": Aim(.readTraining),
        "completeModule": Aim(
            .keepTraining, #""module":"chairing-meetings","person":"MT-301","day":"2026-11-01""#),
        "removeCompletion": Aim(
            .keepTraining,
            #""module":"chairing-meetings","person":"MT-301","day":"2026-11-01","reason":"Feil""#),
        "readModule": Aim(.readRegion, #""module":"chairing-meetings""#),
        "addModule": Aim(
            .keepModules, #""key":"budget","title":"Budsjett","audience":"member","source":"4/26""#),
        "changeModule": Aim(.keepModules, #""module":"chairing-meetings","months":24"#),
        "listSessions": Aim(.readTraining), "readSession": Aim(.readTraining, #""id":"{course}""#),
        "addSession": Aim(
            .keepTraining,
            #""modules":["chairing-meetings"],"day":"2026-10-02","place":"F","body":"ungdomsrad-senja""#),
        "attendSession": Aim(.keepTraining, #""id":"{course}","people":["MT-302"]"#),
        "removeSession": Aim(.keepTraining, #""id":"{planned}","reason":"Storm""#),
        "readCoverage": Aim(.readTraining),
        "readGaps": Aim(.readTraining),
        "readPassport": Aim(.readTraining, #""person":"MT-301""#),
        "readOwnPassport": Aim(.readOwnTraining), "readOwnCertificate": Aim(.readOwnTraining),
        "readCertificate": Aim(.readTraining, #""person":"MT-301""#),
        "startImport": Aim(.importMembers, #""file":"navn;fødselsår;kommune""#, isWide: true),
        "listImports": Aim(.importMembers), "readImport": Aim(.importMembers, #""id":"{import}""#),
        "listImportRows": Aim(.importMembers, #""id":"{import}""#),
        "applyImport": Aim(.importMembers, #""id":"{import}""#),
        "undoImport": Aim(.importMembers, #""id":"{import}""#),
        "exportMembers": Aim(.readRegister), "exportMandates": Aim(.readRegister),
        "exportSeats": Aim(.readSeats), "exportCoordinators": Aim(.readRegister),
        "exportTraining": Aim(.readTraining), "exportCases": Aim(.readCases),
        "listCases": Aim(.readCases), "readCase": Aim(.readCases, #""case":"{case}""#),
        "raiseCase": Aim(.raiseCase, #""council":"ungdomsrad-senja","title":"Lys på bussen""#),
        "submitCase": Aim(.raiseCase, #""case":"{case}""#),
        "editCase": Aim(.editCase, #""case":"{case}","title":"Nattbuss hver helg""#, edition: 3),
        "publishCase": Aim(
            .publishCase, #""case":"{case}","visibility":"published","publicTitle":"Nattbuss""#),
        "sendCase": Aim(.sendCase, #""case":"{case}","to":"troms-fylkeskommune""#),
        "answerCase": Aim(.answerCase, #""id":"{sending}","outcome":"noted","reason":"Takk""#),
        "makePromise": Aim(.makePromise, #""id":"{answered}","text":"En buss","due":"2027-01-01""#),
        "reportDelivery": Aim(.reportDelivery, #""id":"{promise}","percent":50,"sentence":"I gang""#),
        "confirmDelivery": Aim(
            .confirmDelivery, #""id":"{promise}","verdict":"confirmed","sentence":"Den går""#),
        "listPublicCases": Aim(.readPublished), "readPublicCase": Aim(.readPublished, #""case":"{public}""#),
        "readBriefing": Aim(.readBriefing), "listBriefings": Aim(.readBriefing),
        "freezeBriefing": Aim(.keepBriefings, #""meeting":"2026-11-28""#, isWide: true),
        "readFrozenBriefing": Aim(.readBriefing, #""id":"{briefing}""#, isWide: true),
        "makeBriefingLink": Aim(.keepBriefings, #""id":"{briefing}","holder":"Ordføreren""#),
        "listBriefingLinks": Aim(.keepBriefings, #""id":"{briefing}""#),
        "endBriefingLink": Aim(.keepBriefings, #""id":"{briefingLink}""#),
        "readLinkedBriefing": Aim(.readPublished, #""token":"{briefingToken}""#),
        "readStatistics": Aim(.readPublished),
        "readOpenData": Aim(.readPublished),
    ].merging(councils) { $1 }.merging(privacy) { $1 }.merging(clocks) { $1 }
        .merging(process) { $1 }
        .merging(driving) { $1 }
        .merging(ledger) { $1 }.merging(kinds) { $1 }.merging(meetings) { $1 }
        .merging(webhooks) { $1 }

    private static let ledger: [String: Aim] = [
        "listPromises": Aim(.readCases), "listPublicPromises": Aim(.readPublished),
        "listEntries": Aim(.readRegion), "readEntry": Aim(.readRegion, #""entry":"utenforskap""#),
        "addEntry": Aim(
            .keepLedger,
            #""key":"lys","kind":"measure","title":"Lys","source":"3/26","owner":"kommune-senja""#),
        "editEntry": Aim(.keepLedger, #""entry":"{entry}","title":"Lys overalt""#),
        "reportEntry": Aim(.reportEntry, #""entry":"{reported}","percent":40,"sentence":"I gang""#),
        "endEntry": Aim(.keepLedger, #""entry":"{over}","how":"closed","reason":"Ferdig""#),
        "linkToPlan": Aim(.keepLedger, #""item":"tromsvekstavtalen-1.1.2","promise":"{promise}""#),
        "unlinkFromPlan": Aim(.keepLedger, #""item":"tromsvekstavtalen-1.1.1","entry":"{joined}""#),
        "weighItem": Aim(.keepRules, #""item":"tromsvekstavtalen-1.1.1","weight":200"#, isWide: true),
        "readProgress": Aim(.readRegion, #""plan":"tromsvekstavtalen""#),
        "readEvaluation": Aim(
            .readBriefing, #""plan":"tromsvekstavtalen","evaluation":"midterm""#, isWide: true),
        "exportEvaluation": Aim(
            .readBriefing, #""plan":"tromsvekstavtalen","evaluation":"final""#, isWide: true),
    ]

    private static let councils: [String: Aim] = [
        "listBodyMembers": Aim(.readRegister, #""body":"koordinatorene""#, isWide: true),
        "listPublicContacts": Aim(.readRegion), "listContacts": Aim(.readContacts),
        "readContact": Aim(.readContacts, #""id":"{contact}""#),
        "addContact": Aim(
            .keepRegister,
            #""body":"ungdomsrad-senja","kind":"ask-at","value":"Torget","purpose":"Alt","from":"2026-08-01""#
        ),
        "endContact": Aim(.keepRegister, #""id":"{contact}","until":"2026-11-01""#),
        "listElections": Aim(.readRegister), "readElection": Aim(.readRegister, #""id":"{election}""#),
        "announceElection": Aim(
            .keepRegister,
            #""body":"ungdomsrad-senja","announcedOn":"2026-11-01","notice":"Plakat","from":"2027-08-01""#),
        "nominate": Aim(.keepRegister, #""id":"{election}","person":"MT-302","by":"Elevrådet""#),
        "withdrawCandidate": Aim(.keepRegister, #""id":"{election}","person":"MT-301""#),
        "countElection": Aim(
            .keepRegister, #""id":"{uncounted}","manner":"acclamation","publishedOn":"2026-05-01""#),
        "appointElected": Aim(
            .keepRegister,
            #""id":"{counted}","by":"rådhuset","decidedOn":"2026-06-01","reference":"1","elected":[{"person":"MT-301"}]"#
        ),
        "listFunctions": Aim(.readRegister), "readFunction": Aim(.readRegister, #""id":"{function}""#),
        "giveFunction": Aim(
            .keepRegister,
            #""body":"ungdomsrad-senja","kind":"secretary","person":"MT-302","chosenOn":"2026-01-01""#),
        "endFunction": Aim(.keepRegister, #""id":"{function}","until":"2026-11-01""#),
        "listRights": Aim(.readRegister), "readRight": Aim(.readRegister, #""id":"{right}""#),
        "giveRight": Aim(
            .keepRegister,
            #""body":"ungdomsrad-senja","kind":"propose","role":"ordfører","source":"§ 4","from":"2026-01-01""#
        ),
        "endRight": Aim(.keepRegister, #""id":"{right}","until":"2026-11-01""#),
        "listMoneyGrants": Aim(.readRegister), "readMoneyGrant": Aim(.readRegister, #""id":"{money}""#),
        "addMoneyGrant": Aim(
            .keepRegister,
            #""body":"ungdomsrad-senja","amount":5000,"giver":"Fylket","purpose":"Leir","day":"2026-05-01""#),
        "useMoneyGrant": Aim(.keepRegister, #""id":"{money}","usedFor":"Buss""#),
    ]

    private static let privacy: [String: Aim] = [
        "listConsents": Aim(.readRegister, #""person":"MT-301""#),
        "giveConsent": Aim(
            .keepRegister, #""person":"MT-301","purpose":"named","by":"guardian","how":"paper""#),
        "withdrawConsent": Aim(.keepRegister, #""person":"MT-302","purpose":"mail""#),
        "makeCalendarLink": Aim(.keepRegister, #""person":"MT-301""#),
        "listCalendarLinks": Aim(.readRegister, #""person":"MT-301""#),
        "endCalendarLink": Aim(.keepRegister, #""id":"{calendarLink}""#),
        "publishAs": Aim(.keepRegister, #""person":"MT-301","form":"first-name""#),
        "protectPerson": Aim(.protectPerson, #""person":"MT-301""#),
        "endProtection": Aim(.protectPerson, #""person":"MT-302","until":"2026-12-01""#),
        "exportPerson": Aim(.readRegister, #""person":"MT-301""#),
        "previewErasure": Aim(.erasePerson, #""person":"MT-301""#),
        "erasePerson": Aim(.erasePerson, #""person":"MT-303","confirmed":true"#),
        "listPublicSeats": Aim(.readPublished),
    ]

    private static let process: [String: Aim] = [
        "fileCase": Aim(.answerCase, #""id":"{sending}","archiveReference":"26/1234""#),
        "readProcess": Aim(.readRegion),
        "forwardCase": Aim(
            .forwardCase, #""id":"{forwarded}","to":["troms-fylkeskommune"],"sentence":"Fylket har bussene""#),
        "withdrawCase": Aim(.withdrawCase, #""case":"{withdrawn}","sentence":"Bussen har kommet""#),
        "mergeCase": Aim(.mergeCases, #""case":"{merged}","into":"{host}","sentence":"Det er samme buss""#),
        "reopenCase": Aim(.reopenCase, #""case":"{ended}","sentence":"Svaret hjalp ikke""#),
    ]

    private static let kinds: [String: Aim] = [
        "listAttachments": Aim(.readCases, #""case":"{case}""#),
        "attachFile": Aim(
            .editCase, #""case":"{case}","title":"Kart","file":"%PDF-1.5\nstartxref\n%%EOF""#),
        "readAttachment": Aim(.readCases, #""case":"{case}","place":"1""#),
        "removeAttachment": Aim(.editCase, #""case":"{case}","place":"1","reason":"Feil kart""#),
        "readPublicAttachment": Aim(.readPublished, #""case":"{public}","place":"1""#),
        "giveStatement": Aim(.giveStatement, #""case":"{case}","text":"Vi vil ha buss""#),
        "listHearings": Aim(.readHearings), "readHearing": Aim(.readHearings, #""hearing":"{hearing}""#),
        "openHearing": Aim(
            .askYoung,
            #""from":"kommune-senja","councils":["ungdomsrad-senja"],"title":"Plan","text":"Hva?","theme":"plan","stage":"idea","due":"2027-01-01","reportBy":"2027-03-01""#
        ),
        "answerHearing": Aim(.giveStatement, #""hearing":"{hearing}","text":"Vi vil ha buss""#),
        "moveHearing": Aim(.askYoung, #""hearing":"{hearing}","stage":"hearing","sentence":"Videre""#),
        "reportHearing": Aim(.askYoung, #""hearing":"{hearing}","heed":"partly","reason":"Noe av det""#),
        "publishHearing": Aim(.askYoung, #""hearing":"{hearing}","visibility":"published""#),
        "listPublicHearings": Aim(.readPublished),
        "readPublicHearing": Aim(.readPublished, #""hearing":"{publicHearing}""#),
        "listInputs": Aim(.readInputs), "readInput": Aim(.readInputs, #""id":"{input}""#),
        "recordInput": Aim(
            .keepInputs,
            #""council":"ungdomsrad-senja","channel":"digital","place":"Nett","reach":4,"text":"Buss""#),
        "settleInput": Aim(.keepInputs, #""id":"{input}","sentence":"Skolen ordner det""#),
    ]

    private static let meetings: [String: Aim] = [
        "recordMeeting": Aim(.keepMeetings, #""body":"ungdomsrad-senja","day":"2026-11-20""#),
        "planMeetings": Aim(.keepMeetings, #""body":"ungdomsrad-senja","days":["2027-02-01"]"#),
        "readMeeting": Aim(.readMeetings, #""meeting":"{m-held}""#),
        "callMeeting": Aim(
            .keepMeetings,
            #""meeting":"{m-planned}","starts":"10:00","place":"Finnsnes","calledOn":"2026-04-20""#),
        "cancelMeeting": Aim(.keepMeetings, #""meeting":"{m-cancelled}","reason":"Storm""#),
        "openMeeting": Aim(.keepMeetings, #""meeting":"{m-called}","chair":"MT-303""#),
        "readAgenda": Aim(.readMeetings, #""meeting":"{m-agenda}""#),
        "addItem": Aim(.keepMeetings, #""meeting":"{m-agenda}","title":"Eventuelt""#),
        "moveItem": Aim(.keepMeetings, #""meeting":"{m-agenda}","item":"2","to":1"#),
        "withdrawItem": Aim(
            .keepMeetings, #""meeting":"{m-agenda}","item":"2","reason":"Løst""#),
        "closeDoors": Aim(
            .keepMeetings, #""meeting":"{m-held}","item":"2","ground":"kommuneloven § 11-5""#),
        "decideItem": Aim(
            .keepMeetings, #""meeting":"{m-held}","item":"1","state":"noted","decision":"Tatt med""#),
        "reportAbsence": Aim(.keepMeetings, #""meeting":"{m-held}","person":"MT-303""#),
        "callSubstitute": Aim(.keepMeetings, #""meeting":"{m-held}","for":"MT-303""#),
        "recordPresence": Aim(.keepMeetings, #""meeting":"{m-held}","people":["MT-303"]"#),
        "disqualify": Aim(
            .keepMeetings, #""meeting":"{m-held}","item":"2","person":"MT-303","ground":"fvl. § 6""#),
        "addFollowUp": Aim(
            .keepMeetings,
            #""meeting":"{m-held}","item":"1","text":"Spør","office":"Ordfører","due":"2027-01-01""#),
        "recordGuest": Aim(
            .keepMeetings, #""meeting":"{m-held}","role":"ordfører","municipality":"senja""#),
        "readSpeakers": Aim(.readMeetings, #""meeting":"{m-held}","item":"2""#),
        "askToSpeak": Aim(.keepMeetings, #""meeting":"{m-held}","item":"1","person":"MT-303""#),
        "giveFloor": Aim(.keepMeetings, #""meeting":"{m-spoken}","item":"1""#),
        "withdrawSpeaker": Aim(.keepMeetings, #""meeting":"{m-spoken}","item":"2","person":"MT-303""#),
        "listFollowUps": Aim(.readMeetings),
        "closeFollowUp": Aim(.keepMeetings, #""id":"{m-task}","sentence":"Gjort""#),
        "readAnnualReport": Aim(.readPublished, #""body":"ungdomsrad-senja","year":"2024""#),
        "printAnnualReport": Aim(.readPublished, #""body":"ungdomsrad-senja","year":"2024""#),
        "listAnnualReports": Aim(.readPublished, #""body":"ungdomsrad-senja""#),
        "approveAnnualReport": Aim(
            .keepMeetings, #""body":"ungdomsrad-senja","year":"2025","reference":"1/26""#),
        "certifyAttendance": Aim(.keepMeetings, #""person":"MT-303","meeting":"{m-approved}""#),
        "readOwnAttendance": Aim(
            .readSelf, #""from":"2026-01-01","until":"2027-01-01""#, isWide: true),
        "readOwnPresence": Aim(.readSelf, #""meeting":"{m-approved}""#, isWide: true),
        "listAttendance": Aim(
            .keepMeetings, #""body":"ungdomsrad-senja","from":"2026-01-01","until":"2027-01-01""#),
        "readMinutes": Aim(.readPublished, #""meeting":"{m-approved}""#),
        "printMinutes": Aim(.readPublished, #""meeting":"{m-approved}""#),
        "readMeetingPack": Aim(.readPublished, #""meeting":"{m-approved}""#),
        "printMeetingPack": Aim(.readPublished, #""meeting":"{m-approved}""#),
        "approveMinutes": Aim(
            .keepMeetings, #""meeting":"{m-unapproved}","signedBy":["MT-303"]"#),
        "correctMinutes": Aim(
            .keepMeetings, #""meeting":"{m-approved}","item":1,"decision":"Nå rett","reason":"Feil""#),
    ]

    private static let clocks: [String: Aim] = [
        "askCouncil": Aim(.answerCase, #""id":"{sending}","sentence":"Hvilke dager?""#),
        "clarifyCase": Aim(.raiseCase, #""id":"{paused}","sentence":"Fredager""#),
        "postponeAnswer": Aim(
            .answerCase, #""id":"{running}","due":"2027-03-01","reason":"Budsjettet kommer i februar""#),
        "readInbox": Aim(.readCases), "listHolidays": Aim(.readRegion), "listRungs": Aim(.readRegion),
        "addHoliday": Aim(
            .keepRegister,
            #""day":"2026-12-23","name":"Planleggingsdag","source":"Sak 1/26","municipality":"senja""#),
        "removeHoliday": Aim(.keepRegister, #""id":"{holiday}""#),
        "countDeadline": Aim(.readRegion, #""from":"2026-04-01","days":15"#),
        "explainDeadline": Aim(.readCases, #""id":"{sending}""#),
        "makeAnswerLink": Aim(.sendCase, #""id":"{linked}","holder":"Rådhuset""#),
        "listAnswerLinks": Aim(.sendCase, #""id":"{linked}""#),
        "endAnswerLink": Aim(.sendCase, #""id":"{link}""#),
        "readAnswerForm": Aim(.readPublished, #""token":"{token}""#),
        "answerByLink": Aim(.readPublished, #""token":"{token}","outcome":"noted","reason":"Takk""#),
    ]
}

/// A hall in which Senja has people, a mandate, a post, and two cases: one waits, one has a promise and is public.
struct World: Sendable {
    let hall: Hall
    /// What stands for `{mandate}` and the like.
    let names: [String: String]

    init() async throws {
        hall = try await Hall()
        for (number, name) in [
            ("MT-301", "Åse Kråkmo"), ("MT-302", "Ørjan Kråkmo"), ("MT-303", "Ylva Kråkmo"),
        ] {
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"\#(name)","birthYear":2009,"municipality":"senja"}"#)
        }
        let mandate = try await hall.make(
            "/mandates", #"{"seat":"umt-senja-girl","person":"MT-301","from":"2026-01-01","basis":"1/26"}"#)
        let away = #""from":"2026-03-01","until":"2026-04-01","reason":"Reise""#
        let mandates = "/mandates/\(mandate["id"]?.text ?? "")"
        let leave = try await hall.make(mandates + "/leaves", "{\(away)}")
        let replaced = try await hall.make(mandates + "/replacements", #"{"person":"MT-302",\#(away)}"#)
        let post = try await hall.make(
            "/coordinators",
            #"{"kind":"municipal","municipality":"senja","person":"MT-302","percentage":40,"from":"2026-01-01"}"#
        )
        let given = try await hall.make(
            "/dispensations",
            #"{"rule":"vacancy","body":"ungdomsrad-senja","from":"2026-01-01","reason":"Ingen","basis":"3/26"}"#
        )
        try await hall.make(
            "/people/MT-302/consents", #"{"purpose":"mail","by":"guardian","how":"digital"}"#)
        try await hall.make("/people/MT-302/protection", "{}")
        let waiting = try await Self.raised("Nattbuss", in: hall)
        let told = try await Self.raised("Lys i gangveien", in: hall)
        let paused = try await Self.raised("Nytt klubbhus", in: hall)
        try await hall.make("/sendings/\(paused.sending)/pauses", #"{"sentence":"Hvilke kvelder?"}"#)
        let running = try await Self.raised("Gratis bad", in: hall)
        let linked = try await Self.raised("Utlån av ski", in: hall).sending
        let links = "/sendings/\(linked)/answer-links"
        let link = try await hall.make(links, #"{"holder":"Rådhuset"}"#)
        let opening = try await hall.make(links, #"{"holder":"Rådhuset"}"#)
        let holiday = try await hall.make(
            "/holidays",
            #"{"day":"2027-01-04","name":"Planleggingsdag","source":"Sak 1/26","municipality":"senja"}"#)
        let answers = "/sendings/\(told.sending)"
        try await hall.make(answers + "/answers", #"{"outcome":"granted","reason":"Ja"}"#)
        let promised = try await hall.make(answers + "/promises", #"{"text":"Lys","due":"2027-01-01"}"#)
        try await hall.make(
            "/cases/\(told.number)/visibility", #"{"visibility":"published","publicTitle":"Lys"}"#)
        let course = #""modules":["chairing-meetings"],"place":"F","body":"ungdomsrad-senja""#
        let held = try await hall.make("/training/sessions", #"{\#(course),"day":"2026-10-01"}"#)
        let planned = try await hall.make("/training/sessions", #"{\#(course),"day":"2026-12-01"}"#)
        let row = "navn;fødselsår;kommune\nIda Prøve;2010;senja\n"
        let calendar = try await hall.make("/people/MT-302/calendar-links", "{}")
        let file = await hall.post(
            Hall.home + "/imports", as: "municipal-coordinator", row, ["Content-Type": "text/csv"])
        for key in ["gatelys", "bibliotek", "badeplass", "skatepark"] {
            try await hall.make(
                "/ledger",
                #"{"key":"\#(key)","kind":"measure","title":"Prøve","source":"3/26","owner":"kommune-senja"}"#
            )
        }
        try await hall.make("/plan-items/tromsvekstavtalen-1.1.1/links", #"{"entry":"skatepark"}"#)
        names = [
            "entry": "gatelys", "reported": "bibliotek", "over": "badeplass", "joined": "skatepark",
            "course": held["id"]?.text ?? "", "planned": planned["id"]?.text ?? "",
            "leave": leave["leaves"]?.list?.first?["id"]?.text ?? "",
            "replacement": replaced["replacements"]?.list?.first?["id"]?.text ?? "",
            "dispensation": given["id"]?.text ?? "",
            "mandate": mandate["id"]?.text ?? "", "post": post["id"]?.text ?? "", "case": waiting.number,
            "paused": paused.sending, "running": running.sending,
            "holiday": holiday["holiday"]?["id"]?.text ?? "", "sending": waiting.sending,
            "answered": told.sending, "public": told.number,
            "promise": promised["promises"]?.list?.first?["id"]?.text ?? "",
            "calendarLink": calendar["id"]?.text ?? "", "import": file["id"]?.text ?? "", "linked": linked,
            "link": link["id"]?.text ?? "",
            "token": opening["token"]?.text ?? "",
        ].merging(try await Self.council(in: hall)) { $1 }.merging(try await Self.process(in: hall)) { $1 }
            .merging(
                try await Self.kinds(in: hall, [waiting.number, told.number])
            ) { $1 }
            .merging(try await Self.told(in: hall)) { $1 }.merging(try await Self.meetings(in: hall)) { $1 }
            .merging(try await Self.driving(in: hall)) { $1 }
            .merging(try await Self.briefing(in: hall)) { $1 }
            .merging(try await Self.webhooks(in: hall)) { $1 }
    }

    /// Two joint meetings, one of them with a frozen briefing and two links to it.
    private static func briefing(in hall: Hall) async throws -> [String: String] {
        for day in ["2026-11-27", "2026-11-28"] {
            try await hall.make("/meetings", #"{"body":"fellesmote","day":"\#(day)"}"#)
        }
        let id = try #require(try await hall.make("/briefings", #"{"meeting":"2026-11-27"}"#)["id"]?.text)
        let link = try await hall.make("/briefings/\(id)/links", #"{"holder":"Ordføreren"}"#)
        let open = try await hall.make("/briefings/\(id)/links", #"{"holder":"Ordføreren"}"#)
        return [
            "briefing": id, "briefingLink": link["id"]?.text ?? "",
            "briefingToken": open["token"]?.text ?? "",
        ]
    }

    /// One subscription to end, the token of a message of another, and a message of a third that waits.
    private static func told(in hall: Hall) async throws -> [String: String] {
        func subscribed(_ address: String, _ rest: String) async throws -> String {
            let fields = #"{"address":"\#(address)@senja.example",\#(rest)}"#
            return try #require(try await hall.make("/subscriptions", fields)["id"]?.text)
        }
        let id = try await subscribed("a", #""inbox":"kommune-senja""#)
        _ = try await subscribed("b", #""municipality":"senja""#)
        _ = try await subscribed("c", #""council":"ungdomsrad-senja","pace":"daily""#)
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Ny benk"}"#)
        let letter = try #require(try await hall.application.outgoing().first { $0.letter.to.hasPrefix("b") })
        let waiting = await hall.get(Hall.home + "/outbox?state=waiting", as: "regional-coordinator")
        let digest = waiting["notices"]?.list?.first { $0.fields?["pace"]?.text == "daily" }
        return [
            "subscription": id,
            "mail": letter.letter.unsubscribe.split(separator: "/").last.map(String.init) ?? "",
            "notice": digest?.fields?["id"]?.text ?? "",
        ]
    }

    /// A file on each of the cases, two hearings of which one is public, and a piece of input.
    private static func kinds(in hall: Hall, _ cases: [String]) async throws -> [String: String] {
        for number in cases {
            let answer = await hall.post(
                "\(Hall.home)/cases/\(number)/attachments?title=Kart", as: "regional-coordinator",
                "%PDF-1.4\nstartxref\n%%EOF", ["Content-Type": "application/pdf"])
            try #require(answer.status == 201)
        }
        let days = #""theme":"plan","stage":"idea","due":"2027-01-01","reportBy":"2027-03-01""#
        let ask =
            #"{"from":"kommune-senja","councils":["ungdomsrad-senja"],"title":"Plan","text":"Hva?",\#(days)}"#
        var numbers: [String] = []
        for _ in 1...2 {
            let opened = try await hall.make("/hearings", ask)
            numbers.append(try #require(opened["hearing"]?["number"]?.text))
        }
        try await hall.make("/hearings/\(numbers[1])/visibility", #"{"visibility":"published"}"#)
        let input = try await hall.make(
            "/inputs",
            #"{"council":"ungdomsrad-senja","channel":"open-day","place":"Torget","reach":9,"text":"Lys"}"#)
        return [
            "hearing": numbers[0], "publicHearing": numbers[1], "input": input["id"]?.text ?? "",
        ]
    }

    /// Elections as far as they have come, and one of each thing that a council has.
    private static func council(in hall: Hall) async throws -> [String: String] {
        let body = "/bodies/ungdomsrad-senja"
        func made(_ path: String, _ fields: String) async throws -> String {
            try #require(try await hall.make(path, "{\(fields)}")["id"]?.text)
        }
        try await hall.make(body + "/seats", #"{"count":1,"from":"2026-01-01"}"#)
        var names: [String: String] = [:]
        for (name, month) in [("election", "02"), ("uncounted", "03"), ("counted", "04")] {
            let notice = #""notice":"Plakat","announcedOn":"2026-\#(month)-01","from":"2026-08-01""#
            let id = try await made(body + "/elections", notice)
            try await hall.make("/elections/\(id)/nominations", #"{"person":"MT-301","by":"Skolen"}"#)
            names[name] = id
        }
        try await hall.make(
            "/elections/\(names["counted"] ?? "")/count",
            #"{"manner":"acclamation","publishedOn":"2026-05-01"}"#)
        names["contact"] = try await made(
            "/contacts",
            #""body":"ungdomsrad-senja","kind":"email","value":"r@s.example","purpose":"Alt","from":"2026-01-01""#
        )
        names["function"] = try await made(
            body + "/functions", #""kind":"observer","person":"MT-301","chosenOn":"2026-01-01""#)
        names["right"] = try await made(
            body + "/rights", #""kind":"speak","person":"MT-302","source":"§ 4","from":"2026-01-01""#)
        names["money"] = try await made(
            body + "/money-grants", #""amount":25000,"giver":"Fylket","purpose":"Leir","day":"2026-04-01""#)
        return names
    }

    /// A case for each step of the process that ends one or sends it on.
    private static func process(in hall: Hall) async throws -> [String: String] {
        let (forwarded, ended) = (
            try await raised("Bedre buss", in: hall), try await raised("Ny skatepark", in: hall)
        )
        try await hall.make("/cases/\(ended.number)/withdrawal", #"{"sentence":"Vi venter litt"}"#)
        return [
            "forwarded": forwarded.sending, "ended": ended.number,
            "withdrawn": try await raised("Flere søppelkasser", in: hall).number,
            "merged": try await raised("Buss på fredag", in: hall).number,
            "host": try await raised("Buss hele helga", in: hall).number,
        ]
    }

    /// Meetings of Senja's council, as far as each has come.
    private static func meetings(in hall: Hall) async throws -> [String: String] {
        let body = "/bodies/ungdomsrad-senja"
        try await hall.make(body + "/seats", #"{"count":1,"from":"2026-01-01"}"#)
        try await hall.make(
            "/mandates",
            #"{"seat":"ungdomsrad-senja-2","person":"MT-303","from":"2026-01-01","until":"2026-08-01","basis":"1/26"}"#
        )
        try await hall.make(
            body + "/seats", #"{"count":1,"from":"2026-01-01","standsInFor":"ungdomsrad-senja-2"}"#)
        try await hall.make(
            "/mandates",
            #"{"seat":"ungdomsrad-senja-2-vara-1","person":"MT-302","from":"2026-01-01","until":"2026-08-01","basis":"1/26"}"#
        )
        var names: [String: String] = [:]
        for (day, name) in ["planned", "cancelled", "called", "agenda"].enumerated() {
            let planned = try await hall.make(body + "/meetings", #"{"days":["2026-05-0\#(day + 1)"]}"#)
            names["m-\(name)"] = planned["meetings"]?.list?.first?["id"]?.text
        }
        for (day, name) in ["held", "unapproved", "approved", "spoken"].enumerated() {
            let held = try await hall.make(
                "/meetings", #"{"body":"ungdomsrad-senja","day":"2026-05-0\#(day + 5)"}"#)
            names["m-\(name)"] = held["id"]?.text
        }
        func make(_ name: String, _ path: String, _ body: String) async throws -> Hall.Answer {
            try await hall.make("/meetings/\(names["m-\(name)"] ?? "")/\(path)", body)
        }
        _ = try await make(
            "called", "notice", #"{"starts":"10:00","digital":true,"calledOn":"2026-04-20"}"#)
        for title in ["Buss", "Bad"] {
            _ = try await make("agenda", "items", #"{"title":"\#(title)"}"#)
            _ = try await make("held", "items", #"{"title":"\#(title)"}"#)
            _ = try await make("spoken", "items", #"{"title":"\#(title)"}"#)
        }
        for name in ["held", "unapproved", "approved", "spoken"] {
            _ = try await make(name, "presence", "{}")
        }
        for item in 1...2 { _ = try await make("spoken", "items/\(item)/speakers", #"{"person":"MT-303"}"#) }
        names["m-task"] = try await make(
            "held", "items/1/follow-ups", #"{"text":"Spør","body":"ungdomsrad-senja","due":"2026-06-01"}"#)[
                "id"]?
            .text
        try await hall.make(body + "/annual-reports/2024/approval", #"{"reference":"1/25"}"#)
        _ = try await make("approved", "items", #"{"title":"Valg"}"#)
        _ = try await make("approved", "items/1/decision", #"{"decision":"Valgt","unanimous":true}"#)
        _ = try await make("approved", "approval", #"{"signedBy":["MT-303"]}"#)
        return names
    }

    private static func raised(_ title: String, in hall: Hall) async throws -> (
        number: String, sending: String
    ) {
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"\#(title)"}"#)
        let number = try #require(raised["number"]?.text)
        let sent = try await hall.make("/cases/\(number)/sendings", #"{"to":"kommune-senja"}"#)
        return (number, try #require(sent["sendings"]?.list?.first?["id"]?.text))
    }

    /// The fields that the endpoint is asked for, with this world's things in them.
    func fields(of aim: Aim) -> [String: JSONValue] {
        let text = names.reduce("{\(aim.fields)}") { $0.replacing("{\($1.key)}", with: $1.value) }
        return (try? JSONDecoder().decode([String: JSONValue].self, from: Data(text.utf8))) ?? [:]
    }

    /// The address that the endpoint is asked at.
    func path(of row: EndpointRow, _ aim: Aim) -> String {
        fields(of: aim).reduce(row.path.replacing("{region}", with: "midt-troms")) {
            $0.replacing("{\($1.key)}", with: $1.value.text ?? "")
        }
    }

    func ask(_ row: EndpointRow, _ aim: Aim, as asker: Asker) async -> Hall.Answer {
        await ask(row, fields(of: aim), edition: aim.edition, as: asker.token)
    }

    func ask(_ row: EndpointRow, _ fields: [String: JSONValue], edition: Int = 1, as who: String?) async
        -> Hall.Answer
    {
        var fields = fields
        var path = row.path.replacing("{region}", with: "midt-troms")
        for name in row.pathFields {
            path = path.replacing("{\(name)}", with: fields.removeValue(forKey: name)?.text ?? "")
        }
        fields["region"] = nil
        if row.isRead {
            let query = fields.map { "\($0.key)=\($0.value.text ?? $0.value.number.map { "\($0)" } ?? "")" }
            return await hall.get(query.isEmpty ? path : path + "?" + query.joined(separator: "&"), as: who)
        }
        if let upload = row.upload {
            let body = fields.removeValue(forKey: upload.field)?.text ?? ""
            let query = fields.compactMapValues(\.text).map { "\($0.key)=\(Self.escaped($0.value))" }
            if !query.isEmpty { path += "?" + query.joined(separator: "&") }
            return await hall.ask(
                .post, path, as: who, body, ["Content-Type": upload.mediaType(of: Array(body.utf8))])
        }
        let body = String(decoding: (try? JSONEncoder().encode(fields)) ?? Data(), as: UTF8.self)
        let tag = row.edition == .required ? ["If-Match": "\"\(edition)-x\""] : [:]
        return await hall.ask(row.method == .post ? .post : .patch, path, as: who, body, tag)
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
