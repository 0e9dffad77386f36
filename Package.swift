// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

/// One row per module, in the order of the import table in `docs/architecture.md`.
func module(_ name: String, _ ours: [String], _ outside: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: ours.map { .init(stringLiteral: $0) } + outside, swiftSettings: strict)
}

func tests(_ name: String, _ ours: [String], _ outside: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: ours.map { .init(stringLiteral: $0) } + outside,
        swiftSettings: strict)
}

func product(_ name: String, _ package: String) -> Target.Dependency {
    .product(name: name, package: package)
}

let grdb = product("GRDB", "GRDB.swift")
let sqlite = product("GRDBSQLite", "GRDB.swift")
let crypto = product("Crypto", "swift-crypto")
let httpTypes = product("HTTPTypes", "swift-http-types")
let hummingbird = product("Hummingbird", "hummingbird")
let hummingbirdCore = product("HummingbirdCore", "hummingbird")
let logging = product("Logging", "swift-log")
let arguments = product("ArgumentParser", "swift-argument-parser")
let asyncHTTPClient = product("AsyncHTTPClient", "async-http-client")
let lifecycle = product("ServiceLifecycle", "swift-service-lifecycle")
let signals = product("UnixSignals", "swift-service-lifecycle")
let nio = product("NIOCore", "swift-nio")
let nioHTTP = product("NIOHTTP1", "swift-nio")
let nioFoundation = product("NIOFoundationCompat", "swift-nio")

let everything = ["UMTDomain", "UMTStore", "UMTAPI", "UMTApplication", "UMTServer"]

let package = Package(
    name: "umt",
    products: [
        .executable(name: "umt", targets: ["umt"]),
        .executable(name: "umtd", targets: ["umtd"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        module("UMTDomain", []),
        module("UMTStore", ["UMTDomain"], [grdb, sqlite, crypto]),
        module("UMTAPI", ["UMTDomain"]),
        module("UMTApplication", ["UMTDomain", "UMTAPI", "UMTStore"], [logging, crypto]),
        module(
            "UMTServer", ["UMTDomain", "UMTAPI", "UMTApplication"],
            [hummingbird, hummingbirdCore, httpTypes, logging, nio, lifecycle, crypto]),
        module("UMTWeb", ["UMTDomain", "UMTAPI", "UMTApplication", "UMTServer"]),
        module(
            "UMTClient", ["UMTDomain", "UMTAPI"], [asyncHTTPClient, httpTypes, nio, nioHTTP, nioFoundation]),
        module("UMTCommands", ["UMTDomain", "UMTAPI", "UMTClient"], [arguments]),
        .executableTarget(name: "umt", dependencies: ["UMTCommands"], swiftSettings: strict),
        .executableTarget(
            name: "umtd",
            dependencies: [
                "UMTDomain", "UMTStore", "UMTAPI", "UMTApplication", "UMTServer", "UMTWeb", "UMTClient",
                arguments, logging, lifecycle, signals,
            ],
            swiftSettings: strict),
        tests("UMTDomain", ["UMTDomain"]),
        tests("UMTAPI", ["UMTDomain", "UMTAPI"]),
        tests("UMTStore", ["UMTDomain", "UMTStore"], [grdb]),
        tests("UMTServer", everything + ["UMTWeb"], [grdb, httpTypes, logging, lifecycle, crypto]),
        tests(
            "UMTCommands", everything + ["UMTCommands", "UMTClient"],
            [httpTypes, logging, arguments, hummingbird, nio]),
        tests("Import", []),
    ],
    swiftLanguageModes: [.v6]
)
