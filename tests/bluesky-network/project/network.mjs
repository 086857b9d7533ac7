// Starts a Bluesky network of one server of accounts and one of public reading, says where they are, and ends with who started it.
import { TestNetwork } from '@atproto/dev-env'

const network = await TestNetwork.create({ dbPostgresSchema: 'network', pds: { rateLimitsEnabled: true } })
process.send({ pds: network.pds.url, appView: network.bsky.url, plc: network.plc.url })

// Asked for anything, it catches up, so that what was written can be read.
process.on('message', async () => {
  await network.processAll()
  process.send({})
})
process.on('disconnect', async () => {
  await network.close()
  process.exit()
})
