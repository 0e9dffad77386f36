import Foundation
import Testing
import UMTAPI
import UMTDomain

@Suite struct BodyMembersTests {
    private static let coordinator = "regional-coordinator"

    private func hall() async throws -> Hall {
        let hall = try await Hall()
        for (number, name, place) in [
            ("MT-301", "Åse Kråkmo", "senja"), ("MT-302", "Ørjan Kråkmo", "senja"),
            ("MT-401", "Bård Bø", "bardu"),
        ] {
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"\#(name)","birthYear":2009,"municipality":"\#(place)"}"#)
        }
        try await hall.make("/bodies/ungdomsrad-senja/seats", #"{"count":1,"from":"2026-01-01"}"#)
        return hall
    }

    @Test func `the coordinators are a body: its members are those in post, and it meets`() async throws {
        let hall = try await hall()
        for (kind, place, person) in [
            ("assembly", "", "MT-302"), ("municipal", #","municipality":"senja""#, "MT-301"),
            ("municipal", #","municipality":"bardu""#, "MT-401"),
        ] {
            try await hall.make(
                "/coordinators",
                #"{"kind":"\#(kind)"\#(place),"person":"\#(person)","percentage":40,"from":"2026-03-01"}"#)
        }
        let path = Hall.home + "/bodies/koordinatorene/members"
        func names(_ answer: Hall.Answer) -> [String] {
            (answer["members"]?.list ?? []).map { "\($0["post"]?.text ?? "") \($0["person"]?.text ?? "–")" }
        }
        #expect(
            names(await hall.get(path, as: Self.coordinator)) == [
                "assembly MT-302", "municipal MT-401", "municipal MT-301",
            ])
        #expect(
            names(await hall.get(path, as: "bardu-coordinator")) == [
                "assembly –", "municipal MT-401", "municipal –",
            ])
        #expect(names(await hall.get(path + "?asOf=2026-02-28", as: Self.coordinator)) == [])
        #expect(await hall.get(path, as: "reader").status == 403)
        let met = try await hall.make("/meetings", #"{"body":"koordinatorene","day":"2026-10-01"}"#)
        #expect(met["title"]?.text == "Koordinatorene")
        let rules = await hall.get(Hall.home + "/bodies/koordinatorene")["rules"]?.list
        #expect(rules?.map { $0["source"]?.text } == ["S4"])
        let away = await hall.get(
            "/api/v1/regions/tromsoregionen/bodies/koordinatorene/members", as: "stranger")
        #expect(away["members"]?.list == [])
    }
}
