import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTApplication
import UMTDomain

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
        "readMeetingYear": Aim(.readRegion, #""year":"2026""#),
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
