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
