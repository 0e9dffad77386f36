import Testing
import UMTDomain

@Suite struct DrivingPlansTests {
    private let senja = id(1)
    private let bardu = id(2)
    private let dyroy = id(3)
    private let salangen = id(4)

    private static func id(_ raw: Int64) -> MunicipalityID { MunicipalityID(raw: raw) }

    private func road(_ one: MunicipalityID, _ other: MunicipalityID, _ minutes: Int, _ km: Int? = nil) throws
        -> Road
    {
        try Road(between: one, and: other, minutes: minutes, kilometres: km, source: "Målt")
    }

    private func rider(_ raw: Int64, _ place: MunicipalityID, minor: Bool = true) -> DrivingTask.Rider {
        DrivingTask.Rider(person: PersonID(raw: raw), municipality: place, isMinor: minor)
    }

    private func task(
        by: String = "10:00", limit: Int? = nil, _ riders: [DrivingTask.Rider], seats: [Int] = [4],
        approved: Set<MunicipalityID> = [], roads: [Road]? = nil
    ) throws -> DrivingTask {
        let typed = try [
            road(senja, dyroy, 45, 50), road(dyroy, bardu, 50, 55), road(salangen, bardu, 30, 33),
        ]
        return try DrivingTask(
            destination: bardu, arrival: try #require(ClockTime(by)), rideLimit: limit, riders: riders,
            cars: seats.enumerated().map {
                DrivingTask.Car(
                    driver: PersonID(raw: Int64(90 + $0)), seats: $1, start: senja, approved: approved)
            },
            roads: RoadNet(roads ?? typed), names: [senja: "senja", bardu: "bardu", salangen: "salangen"])
    }

    private func refusal(_ plan: () throws -> Void) -> Refusal? {
        do {
            try plan()
            return nil
        } catch { return error as? Refusal }
    }

    @Test func `a road has no direction, and none runs from a place to itself`() throws {
        #expect(try road(senja, bardu, 75) == road(bardu, senja, 75))
        #expect(refusal { _ = try road(senja, senja, 75) }?.code == .sameEnds)
        #expect(refusal { _ = try road(senja, bardu, 0) }?.field == "minutes")
        #expect(refusal { _ = try road(senja, bardu, 10, 1001) }?.field == "kilometres")
    }

    @Test func `a way that nobody typed goes over the roads that somebody did, by the shortest`() throws {
        var net = RoadNet(try [road(senja, dyroy, 45, 50), road(dyroy, bardu, 50)])
        #expect(net.way(from: bardu, to: senja)?.minutes == 95)
        #expect(net.way(from: senja, to: bardu)?.kilometres == nil)
        #expect(net.way(from: senja, to: salangen) == nil)
        #expect(net.way(from: salangen, to: salangen)?.minutes == 0)
        net = RoadNet(try [road(senja, dyroy, 45, 50), road(dyroy, bardu, 50, 55), road(senja, bardu, 200)])
        #expect(net.way(from: senja, to: bardu) == net.way(from: bardu, to: senja))
        #expect(net.way(from: senja, to: bardu)?.minutes == 95)
        #expect(net.way(from: senja, to: bardu)?.kilometres == 105)
    }

    @Test func `times are counted back from when everybody is to be there`() throws {
        let cars = try task([rider(1, senja), rider(2, senja), rider(3, dyroy)]).planned()
        let car = try #require(cars.first)
        #expect(cars.count == 1 && car.minutes == 95 && car.kilometres == 105)
        #expect(car.leaves.description == "08:25")
        #expect(car.stops.map(\.at.description) == ["08:25", "09:10"])
        #expect(car.stops.map(\.riders.count) == [2, 1])
        #expect(
            refusal { _ = try task(by: "01:00", [rider(1, senja, minor: false)]).planned() }?.code
                == .startsTheDayBefore)
    }

    @Test func `a minor is alone only with a driver whom the municipality has approved`() throws {
        let riders = [rider(1, senja), rider(2, dyroy), rider(3, dyroy)]
        let detour = try task(riders).planned()
        #expect(detour.first?.stops.map(\.municipality) == [dyroy, senja])
        #expect(detour.first?.minutes == 185 && detour.first?.loneRider == nil)
        let straight = try task(riders, approved: [senja]).planned()
        #expect(straight.first?.minutes == 95 && straight.first?.loneRider?.person == PersonID(raw: 1))
        let adult = try task([rider(1, senja, minor: false)] + riders.dropFirst()).planned()
        #expect(adult.first?.minutes == 95)
    }

    @Test func `no road, no seat, no approval and no time are told apart`() throws {
        let far = [rider(1, senja, minor: false)]
        #expect(
            refusal { _ = try task(far, roads: [road(salangen, bardu, 30)]).planned() }?.arguments
                == ["senja", "bardu"])
        #expect(refusal { _ = try task(far, seats: [61]) }?.code == .badValue)
        #expect(
            refusal { _ = try task(far + [rider(2, senja)], seats: [1]).planned() }?.arguments == ["1", "2"])
        #expect(
            refusal { _ = try task([rider(1, senja)]).planned() }
                == Refusal(
                    .aloneWithDriver, field: "cars", ["senja"]))
        #expect(
            refusal { _ = try task(limit: 94, far).planned() }
                == Refusal(
                    .ridesTooLong, field: "rideLimit", ["94", "95"]))
        #expect(try task(limit: 95, far).planned().count == 1)
        #expect(
            try task([rider(1, senja)], approved: [senja]).planned().first?.loneRider?.municipality == senja)
    }

    @Test func `more riders than can be weighed are refused, with the number that can`() throws {
        let places = (10..<30).map { MunicipalityID(raw: $0) }
        let roads = try places.map { try road($0, bardu, 30) } + [road(senja, bardu, 40)]
        let riders = places.enumerated().map { rider(Int64($0), $1, minor: false) }
        let seats = [Int](repeating: 4, count: 6)
        let refused = refusal { _ = try task(riders, seats: seats, roads: roads).planned() }
        #expect(refused?.code == .tooManyRiders)
        let works = try #require(refused.flatMap { Int($0.arguments[1]) })
        #expect(works >= 14 && works < 20)
    }

    @Test func `shares add up to the whole, whatever is shared`() {
        #expect(Apportionment.shares(of: 100, by: [1, 1, 1]) == [34, 33, 33])
        #expect(Apportionment.shares(of: 5, by: [0, 3, 3]) == [0, 3, 2])
        #expect(Apportionment.shares(of: 5, by: []) == [])
        for whole in 0..<60 {
            for weights in [[1, 2, 4], [7, 1], [3, 3, 3, 2], [1]] {
                let shares = Apportionment.shares(of: whole, by: weights)
                #expect(shares.reduce(0, +) == whole)
                let exact = weights.map { Double(whole * $0) / Double(weights.reduce(0, +)) }
                #expect(zip(shares, exact).allSatisfy { abs(Double($0) - $1) < 1 })
            }
        }
    }

    @Test func `the cost of each municipality adds up to the cost of the cars`() throws {
        let riders = [
            rider(1, senja), rider(2, senja), rider(3, dyroy), rider(4, salangen, minor: false),
            rider(5, salangen),
        ]
        let plan = DrivingPlan(
            id: DrivingPlanID(raw: 1), meeting: nil, day: day("2026-12-05"), destination: bardu,
            arrival: try #require(ClockTime("10:00")), rideLimit: nil,
            rate: try DrivingPlan.Rate(perMinute: 301, perKilometre: 533),
            cars: try task(riders, seats: [4, 3]).planned(), changed: Moment(milliseconds: 0))
        #expect(plan.shares.reduce(0) { $0 + $1.minutes } == plan.minutes)
        let ore = plan.cars.compactMap { plan.rate.cost(of: $0) }
        #expect(ore.count == plan.cars.count)
        #expect(plan.shares.compactMap(\.ore).reduce(0, +) == ore.reduce(0, +))
        #expect(plan.shares.reduce(0) { $0 + $1.riders } == 5)
    }

    @Test func `an approval holds from its first day until the day it ends`() throws {
        func approval(_ from: String, _ until: String?) throws -> DriverApproval {
            try DriverApproval(
                id: DriverApprovalID(raw: 1), person: PersonID(raw: 9), municipality: senja,
                from: day(from), until: until.map(day), basis: "Sak 1/26", decidedBy: "Kultur")
        }
        let one = try approval("2026-01-01", nil).ended(on: day("2026-07-01"))
        #expect(one.holds(on: day("2026-01-01")) && one.holds(on: day("2026-06-30")))
        #expect(!one.holds(on: day("2025-12-31")) && !one.holds(on: day("2026-07-01")))
        #expect(refusal { _ = try one.ended(on: day("2026-08-01")) }?.code == .alreadyEnded)
        #expect(refusal { _ = try approval("2026-01-01", "2026-01-01") }?.code == .periodBackwards)
        #expect(refusal { try approval("2026-06-30", nil).checkApart(from: one) }?.code == .alreadyExists)
        #expect(refusal { try approval("2026-07-01", nil).checkApart(from: one) } == nil)
    }

    @Test func `in the year of an eighteenth birthday a person is a minor until it is proven`() throws {
        let person = try Person(
            id: PersonID(raw: 1), number: "MT-1", name: "Nordlys Prøve", birthYear: 2008, municipality: senja)
        #expect(person.maybeMinor(on: day("2026-12-31")) && !person.maybeMinor(on: day("2027-01-01")))
        let proof = Attestation(person: person.id, age: 18, on: day("2026-06-01"), hasTurned: true)
        #expect(!person.maybeMinor(on: day("2026-06-01"), attested: [proof]))
        let other = Attestation(person: PersonID(raw: 2), age: 18, on: proof.day, hasTurned: true)
        #expect(person.maybeMinor(on: day("2026-06-01"), attested: [other]))
    }

    @Test func `a time is read to the minute, and shown by the clocks of Oslo`() throws {
        #expect(ClockTime("09:05")?.minutes == 545 && ClockTime("24:00") == nil && ClockTime("9:05") == nil)
        #expect(ClockTime("09:60") == nil && ClockTime("09.05") == nil)
        for (date, time, utc) in [
            ("2026-12-05", "10:00", "2026-12-05T09:00"), ("2026-07-05", "00:30", "2026-07-04T22:30"),
            ("2026-03-29", "01:30", "2026-03-29T00:30"), ("2026-03-29", "03:30", "2026-03-29T01:30"),
            ("2026-10-25", "01:30", "2026-10-24T23:30"), ("2026-10-25", "04:00", "2026-10-25T03:00"),
        ] {
            let moment = Moment(try #require(ClockTime(time)), on: day(date))
            #expect(moment.description.hasPrefix(utc), "\(date) \(time) \(moment)")
        }
    }
}
