import Testing
import UMTAPI
import UMTDomain

@Suite struct ConsentTests {
    private static let who = "regional-coordinator"

    private func hall(born year: Int) async throws -> Hall {
        let hall = try await Hall()
        try await hall.make(
            "/people",
            #"{"number":"MT-7","name":"Nordlys Sommerfugl","birthYear":\#(year),"municipality":"senja"}"#)
        return hall
    }

    private func give(_ hall: Hall, _ purpose: String, by: String, _ more: String = "") async -> Hall.Answer {
        await hall.post(
            Hall.home + "/people/MT-7/consents", as: Self.who,
            #"{"purpose":"\#(purpose)","by":"\#(by)","how":"paper"\#(more)}"#)
    }

    @Test(arguments: [
        // The limits are 15 for being named and for pictures, 13 for mail; the year of the birthday is in doubt.
        ("named", 2011, 422), ("named", 2010, 201), ("pictures", 2011, 422), ("mail", 2013, 422),
        ("mail", 2012, 201),
    ])
    func `under the age for the purpose a guardian must consent`(purpose: String, born: Int, status: Int)
        async throws
    {
        let hall = try await hall(born: born)
        let answer = await give(hall, purpose, by: "self")
        #expect(answer.status == status)
        if status == 422 {
            #expect(answer.code == "guardianNeeded")
            #expect(await give(hall, purpose, by: "guardian").status == 201)
        }
    }

    @Test func `the age is that of the day of the consent`() async throws {
        let hall = try await hall(born: 2010)
        #expect(await give(hall, "named", by: "self", #","day":"2025-06-01""#).status == 422)
        #expect(await give(hall, "named", by: "self", #","day":"2026-01-01""#).status == 201)
    }

    @Test func `one consent of a purpose stands at a time, and a withdrawal has effect at once`() async throws
    {
        let hall = try await hall(born: 2000)
        let path = Hall.home + "/people/MT-7/consents"
        #expect(await give(hall, "named", by: "self")["publicName"]?.text == "Nordlys")
        #expect(await give(hall, "named", by: "self").status == 409)
        #expect(await give(hall, "mail", by: "self", #","day":"2026-11-22""#).code == "inTheFuture")
        let gone = await hall.post(path + "/withdrawals", as: Self.who, #"{"purpose":"named"}"#)
        #expect(gone.status == 200 && gone["publicName"] == nil)
        #expect(gone["consents"]?.list?.first?["holds"]?.truth == false)
        #expect(
            await hall.post(path + "/withdrawals", as: Self.who, #"{"purpose":"named"}"#).code == "noConsent")
        #expect(await give(hall, "named", by: "self", #","day":"2026-11-20""#).code == "dayBefore")
        #expect(await give(hall, "named", by: "self").status == 201)
    }

    @Test func `two at once give one consent`() async throws {
        let hall = try await hall(born: 2000)
        async let one = give(hall, "named", by: "self")
        async let other = give(hall, "named", by: "self")
        #expect(await [one.status, other.status].sorted() == [201, 409])
    }

    @Test func `the form of the name is dated by the choice`() async throws {
        let hall = try await hall(born: 2000)
        _ = await give(hall, "named", by: "self")
        let path = Hall.home + "/people/MT-7/published-names"
        for (form, name) in [
            ("full", "Nordlys Sommerfugl"), ("initials", "N. S."), ("first-name-initial", "Nordlys S."),
            ("none", nil),
        ] {
            let answer = await hall.post(path, as: Self.who, #"{"form":"\#(form)"}"#)
            #expect(answer.status == 200 && answer["publicName"]?.text == name)
        }
        let late = await hall.post(path, as: Self.who, #"{"form":"full","day":"2026-01-01"}"#)
        #expect(late["publishedAs"]?.text == "none")
    }
}
