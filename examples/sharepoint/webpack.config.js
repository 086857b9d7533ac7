const { join } = require('node:path')
const Copy = require('copy-webpack-plugin')

/** What the page has already, so that it is not in the web part. */
const externals = ['react', 'react-dom', '@microsoft/sp-webpart-base']

module.exports = {
  mode: 'production',
  entry: { 'advocacy-web-part': './src/AdvocacyWebPart.tsx' },
  output: {
    path: join(__dirname, 'dist'),
    library: { type: 'amd', name: 'advocacy-web-part' },
    // The parts that come later are loaded under a policy of this name.
    trustedTypes: { policyName: 'advocacy-web-part' },
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'ts-loader', exclude: /node_modules/ }] },
  externals,
  plugins: [
    new Copy({
      patterns: [
        { from: 'shell', globOptions: { ignore: ['**/*.d.ts'] } },
        'node_modules/react/umd/react.production.min.js',
        'node_modules/react-dom/umd/react-dom.production.min.js',
      ],
    }),
  ],
}
