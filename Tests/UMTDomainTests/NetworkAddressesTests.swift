import Testing
import UMTDomain

/// Which addresses are everybody's, at both edges of what is set aside.
@Suite struct NetworkAddressesTests {
    @Test(arguments: [
        "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255",
        "127.0.0.1", "127.255.255.254", "169.254.0.1", "169.254.169.254", "172.16.0.0", "172.31.255.255",
        "192.0.0.1", "192.0.0.255", "192.0.2.1", "192.88.99.1", "192.168.0.1", "192.168.255.255",
        "198.18.0.0", "198.19.255.255", "198.51.100.9", "203.0.113.9", "224.0.0.1", "239.255.255.255",
        "240.0.0.1", "255.255.255.255",
        "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::808:808", "64:ff9b:1::1",
        "100::1", "2001::1", "2001:1ff:ffff::", "2001:db8::1", "2002:7f00:1::", "3fff:fff::1", "4000::1",
        "5f00::1", "fc00::1", "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "ff0e::1",
    ])
    func `the machine, its network and what is set aside are nobody's to send to`(text: String) throws {
        #expect(try !#require(NetworkAddress(text)).isPublic)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.1", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "191.255.255.255",
        "192.0.1.0", "192.0.3.0", "192.88.98.1", "192.88.100.1", "192.167.255.255", "192.169.0.0",
        "198.17.255.255", "198.20.0.0", "198.51.99.255", "198.51.101.0", "203.0.112.255", "203.0.114.0",
        "223.255.255.255",
        "2000::1", "2001:200::1", "2001:db7:ffff::1", "2001:db9::1", "2003::1", "2606:4700::1111",
        "2a00:1450:400f::1", "3ffe:ffff::1", "3fff:1000::1",
    ])
    func `what lies just beside them is everybody's`(text: String) throws {
        #expect(try #require(NetworkAddress(text)).isPublic)
    }

    @Test(arguments: [
        "", "1", "127.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "127.0.0.01", "127.0.0.1.",
        " 127.0.0.1", "127.0.0.1\n", "256.0.0.1", "1.2.3.4.5", "::1%lo", "[::1]", ":::1", "12345::",
        "::ffff:1.2.3",
        "127.0.0.1\u{0}", "１.1.1.1",
    ])
    func `what others would read as an address is none`(text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    @Test func `an address is written so that it is read again`() throws {
        for text in ["10.0.0.1", "::1", "2606:4700::1111", "::ffff:127.0.0.1"] {
            let address = try #require(NetworkAddress(text))
            #expect(NetworkAddress(address.description) == address)
        }
    }
}
